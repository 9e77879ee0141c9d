package org.bluebook.scheduler.occurrences;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One try at an occurrence, by a node: when it began and how it ended, if it has; how long it took, how much of it is
 * done, and what there is to say of it.
 */
public record Run(
        long id, Occurrence occurrence, long fence, String node, Instant began, Progress progress, Optional<End> end) {

    /** How it ended. */
    public record End(Outcome outcome, Instant at, Duration took, List<String> findings) {
        public End {
            findings = List.copyOf(findings);
        }
    }
}
