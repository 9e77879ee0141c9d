package org.bluebook.scheduler.occurrences;

import java.time.Instant;
import java.util.Optional;

/** How an occurrence stands, and when its work was done, once that is known. */
public record Standing(Occurrence occurrence, State state, Optional<Instant> doneAt) {}
