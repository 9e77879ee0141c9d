package org.bluebook.scheduler.occurrences;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One try at an occurrence, by a node: when it began, how much of it is done, and how it ended, if it has. */
public record Run(long id, Occurrence occurrence, String node, Instant began, Progress progress, Optional<End> end) {

    /** How it ended, how long it took unless nobody knows, and what there is to say of it. */
    public record End(Outcome outcome, Instant at, Optional<Duration> took, List<String> findings) {
        public End {
            findings = List.copyOf(findings);
        }
    }
}
