package org.bluebook.reporting.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** A file of a draft: what is read, signed and in the end issued, kept until then. */
@Entity
public class Draft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Format format;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    /** Replaced as a whole or not at all, so that the store need not compare it with a copy. */
    @Mutability(Immutability.class)
    @Column(columnDefinition = "longblob")
    private byte[] bytes;

    protected Draft() {}

    Draft(Format format, byte[] bytes) {
        this.format = format;
        hold(bytes);
    }

    /** What was drafted anew takes the place of what there was. */
    final void hold(byte[] made) {
        this.sha256 = CanonicalJson.sha256(made);
        this.bytes = made.clone();
    }

    Format format() {
        return format;
    }

    /** Of what was kept, 64 hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    /** As they stand in the store, whether or not they are what was kept. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
