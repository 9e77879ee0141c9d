package org.bluebook.reporting.snapshot;

import org.bluebook.refusals.Refusal;

/** The text is not the JSON of a snapshot this version can read. */
public final class SnapshotUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    SnapshotUnreadable(String why) {
        super("This is not a snapshot that this version of Bluebook can read: " + why + ".");
    }

    SnapshotUnreadable(Exception cause) {
        this(cause.getMessage());
        initCause(cause);
    }
}
