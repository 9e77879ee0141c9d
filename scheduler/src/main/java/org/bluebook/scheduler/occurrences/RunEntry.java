package org.bluebook.scheduler.occurrences;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** The row of a run, to be read only. */
@Entity
@Immutable
@Table(name = "run")
class RunEntry {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "occurrence")
    private OccurrenceEntry occurrence;

    private String node;
    private Instant began;
    private Instant ended;
    private Long milliseconds;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int partsDone;
    private int parts;
    private String findings;

    protected RunEntry() {}

    Run run() {
        return new Run(id, occurrence.occurrence(), node, began, new Progress(partsDone, parts), end());
    }

    private Optional<Run.End> end() {
        return Optional.ofNullable(outcome)
                .map(how -> new Run.End(
                        how,
                        ended,
                        Optional.ofNullable(milliseconds).map(Duration::ofMillis),
                        findings.lines().toList()));
    }
}
