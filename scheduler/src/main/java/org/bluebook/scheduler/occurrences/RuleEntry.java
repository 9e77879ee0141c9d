package org.bluebook.scheduler.occurrences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.bluebook.people.Actor;

/** The row of a rule, which can be paused. */
@Entity
@Table(name = "rule")
class RuleEntry {
    @Id
    private String name;

    private Instant pausedAt;
    private String pausedBy;
    private String pausedBecause;

    protected RuleEntry() {}

    String name() {
        return name;
    }

    Optional<Pause> pause() {
        return Optional.ofNullable(pausedAt).map(since -> new Pause(since, pausedBy, pausedBecause));
    }

    void pause(Actor by, String reason, Instant at) {
        pausedAt = at;
        pausedBy = by.name();
        pausedBecause = reason;
    }

    void resume() {
        pausedAt = null;
        pausedBy = null;
        pausedBecause = null;
    }
}
