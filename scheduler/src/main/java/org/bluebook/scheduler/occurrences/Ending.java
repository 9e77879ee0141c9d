package org.bluebook.scheduler.occurrences;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The end of a run, by the application's clock, and how long it took by the machine's. */
record Ending(Outcome outcome, Instant ended, Duration took, Progress progress, List<String> findings) {
    Ending {
        findings = List.copyOf(findings);
    }

    static Ending abandoned(Instant noticed) {
        return new Ending(
                Outcome.ABANDONED,
                noticed,
                Duration.ZERO,
                Progress.NOT_SAID,
                List.of("The node was not heard of any more."));
    }

    Ending with(Outcome other) {
        return new Ending(other, ended, took, progress, findings);
    }
}
