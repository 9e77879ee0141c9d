package org.bluebook.reporting.snapshot;

import java.time.Instant;

/** A snapshot without its content: SHA-256 in hexadecimal, and the sequence of the last observation it could see. */
public record SnapshotEntry(
        long number, String paper, Instant frozenAt, String frozenBy, long highestObservation, String sha256) {}
