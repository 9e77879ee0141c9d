package org.bluebook.reporting.snapshot;

import org.bluebook.refusals.Refusal;

/** The facts no longer match the hash that was taken when they were frozen. */
public final class SnapshotAltered extends Refusal {
    private static final long serialVersionUID = 1L;

    SnapshotAltered(String expected, String found) {
        super(
                "The snapshot was altered after it was frozen: its hash should be %s and is %s. Freeze the facts again; nothing is made from this one."
                        .formatted(expected, found));
    }
}
