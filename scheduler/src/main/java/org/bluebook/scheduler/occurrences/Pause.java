package org.bluebook.scheduler.occurrences;

import java.time.Instant;

/** That nothing of a rule is taken up: since when, by whom, and why. */
public record Pause(Instant since, String by, String reason) {}
