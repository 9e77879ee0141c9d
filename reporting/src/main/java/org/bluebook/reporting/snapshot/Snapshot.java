package org.bluebook.reporting.snapshot;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bluebook.people.Actor;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;

/** The facts of one paper at one instant; append-only, and refused once altered. */
@Entity
public class Snapshot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String paper;
    private Instant frozenAt;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "frozen_by"))
    private Actor frozenBy;

    private long highestObservation;

    /** In UTF-8, as it is hashed; read when it is asked for: whoever only wants the hash is spared it. */
    @Basic(fetch = FetchType.LAZY)
    @Mutability(Immutability.class)
    @Column(columnDefinition = "longtext")
    private byte[] content;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    protected Snapshot() {}

    static Snapshot of(Facts facts, Actor by) {
        var snapshot = new Snapshot();
        snapshot.paper = facts.paper().reference();
        snapshot.frozenAt = facts.frozenAt();
        snapshot.frozenBy = by;
        snapshot.highestObservation = facts.highestObservation();
        snapshot.content = CanonicalJson.bytes(facts);
        snapshot.sha256 = CanonicalJson.sha256(snapshot.content);
        return snapshot;
    }

    /** The facts, after their hash has been checked. */
    public Facts facts() {
        return SnapshotFile.checked(content, sha256);
    }

    /** The facts that are known already, if the text in the store is still what they were written as. */
    Facts unaltered(Facts known) {
        SnapshotFile.requireUnaltered(content, sha256);
        return known;
    }

    public String paper() {
        return paper;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public Actor frozenBy() {
        return frozenBy;
    }

    public long highestObservation() {
        return highestObservation;
    }

    /** Canonical JSON (RFC 8785). */
    public String content() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
