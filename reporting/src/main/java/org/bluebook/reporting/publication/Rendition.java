package org.bluebook.reporting.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** The bytes of an issue in one format, with their hash. */
@Entity
public class Rendition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Format format;

    private int size;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Column(columnDefinition = "longblob")
    private byte[] bytes;

    protected Rendition() {}

    Rendition(Issue issue, Format format, byte[] bytes) {
        this.issue = issue;
        this.format = format;
        this.size = bytes.length;
        this.sha256 = CanonicalJson.sha256(bytes);
        this.bytes = bytes.clone();
    }

    public Format format() {
        return format;
    }

    /** In bytes. */
    int size() {
        return size;
    }

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The bytes as issued, refused if the store holds anything else. */
    public byte[] bytes() {
        var found = CanonicalJson.sha256(bytes);
        if (!found.equals(sha256)) {
            throw new RenditionAltered(issue.paper(), issue.number(), sha256, found);
        }
        return bytes.clone();
    }
}
