package org.bluebook.scheduler.occurrences;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** The row of an occurrence, to be read only; its wall time comes as text, so that no zone of a machine gets at it. */
@Entity
@Immutable
@Table(name = "occurrence")
class OccurrenceEntry {
    @Id
    private long id;

    private String rule;
    private String kind;

    @Formula("DATE_FORMAT(nominal, '%Y-%m-%dT%H:%i:%s')")
    private String wallTime;

    private String zone;
    private String subject;
    private Instant due;
    private boolean late;

    @Enumerated(EnumType.STRING)
    private State state;

    protected OccurrenceEntry() {}

    String rule() {
        return rule;
    }

    LocalDateTime nominal() {
        return LocalDateTime.parse(wallTime);
    }

    Occurrence occurrence() {
        return new Occurrence(id, rule, kind, nominal(), ZoneId.of(zone), subject, due, late);
    }
}
