package org.bluebook.pages.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** A month's report as far as its owner has typed it; it goes when the report is sent. */
@Entity
class UpdateDraft {
    @EmbeddedId
    private Key key;

    @Column(columnDefinition = "longtext")
    private String typed;

    private Instant keptAt;

    protected UpdateDraft() {}

    UpdateDraft(Key key, String typed, Instant at) {
        this.key = key;
        keep(typed, at);
    }

    /** {@code typed} is the fields and what stands in them, as JSON. */
    final void keep(String typed, Instant at) {
        this.typed = typed;
        this.keptAt = at;
    }

    Key key() {
        return key;
    }

    String typed() {
        return typed;
    }

    Instant keptAt() {
        return keptAt;
    }

    /** Of which action, of which month, and whose. */
    @Embeddable
    record Key(String action, String month, String account) implements Serializable {}
}
