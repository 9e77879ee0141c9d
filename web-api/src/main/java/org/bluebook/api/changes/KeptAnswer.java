package org.bluebook.api.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;

/** What a request with an Idempotency-Key was answered, for whoever repeats it. */
@Entity
class KeptAnswer {
    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "char(64)")
    private String request;

    private int status;
    private String tag;
    private String location;

    @Column(columnDefinition = "longtext")
    private String body;

    private Instant keptAt;

    protected KeptAnswer() {}

    /** {@code request} is the SHA-256 of the request; tag and location may be null. */
    KeptAnswer(Key key, String request, int status, String tag, String location, String body, Instant keptAt) {
        this.key = key;
        this.request = request;
        this.status = status;
        this.tag = tag;
        this.location = location;
        this.body = body;
        this.keptAt = keptAt;
    }

    /** The same answer again, marked as a repeat; refused where the request was another one. */
    Response replay(String sameRequest) {
        if (!request.equals(sameRequest)) {
            throw new KeyUsedForAnotherRequest(key.name());
        }
        return Changes.response(status, body, tag, location)
                .header("Idempotent-Replayed", "true")
                .build();
    }

    Instant keptAt() {
        return keptAt;
    }

    URI location() {
        return location == null ? null : URI.create(location);
    }

    /** Whose key it is, and its name: two callers may use one name. */
    @Embeddable
    record Key(String who, String name) implements Serializable {}
}
