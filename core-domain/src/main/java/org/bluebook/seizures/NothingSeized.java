package org.bluebook.seizures;

import org.bluebook.refusals.Refusal;

/** A seizure has at least one drug. */
public final class NothingSeized extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingSeized(String seizure) {
        super("Seizure %s names no drug: give at least one, with its quantity.".formatted(seizure));
    }
}
