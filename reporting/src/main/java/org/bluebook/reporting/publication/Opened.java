package org.bluebook.reporting.publication;

import java.time.Instant;

/** Told within the transaction from which on everybody may read an issue that was its members' until then. */
public record Opened(Issue issue, Instant at) {}
