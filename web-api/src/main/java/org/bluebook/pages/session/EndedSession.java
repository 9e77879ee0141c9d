package org.bluebook.pages.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A session that somebody has signed out of, by the SHA-256 of its name at the identity provider. */
@Entity
class EndedSession {
    @Id
    @Column(columnDefinition = "char(64)")
    private String sha256;

    private Instant endedAt;

    protected EndedSession() {}

    EndedSession(String sha256, Instant endedAt) {
        this.sha256 = sha256;
        this.endedAt = endedAt;
    }

    String sha256() {
        return sha256;
    }

    Instant endedAt() {
        return endedAt;
    }
}
