package org.bluebook.reporting.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;

/** That an issue for everybody is its members' until an hour, and when that was. */
@Entity
class Embargo {
    @Id
    private Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "issue_id")
    private Issue issue;

    private Instant liftedAt;

    protected Embargo() {}

    Embargo(Issue issue) {
        this.issue = issue;
    }

    void lift(Instant at) {
        liftedAt = at;
    }

    Issue issue() {
        return issue;
    }
}
