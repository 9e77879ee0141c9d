package org.bluebook.reporting.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** The file of a draft: what is read, signed and in the end issued, kept until then. */
@Entity
public class Draft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(columnDefinition = "longblob")
    private byte[] bytes;

    protected Draft() {}

    Draft(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** As they stand in the store, whether or not they are what was kept. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
