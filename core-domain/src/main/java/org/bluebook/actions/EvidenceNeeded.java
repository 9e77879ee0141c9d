package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** Completion is proposed on evidence. */
public final class EvidenceNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    EvidenceNeeded(String action) {
        super("Completion of %s is not proposed: show some evidence first.".formatted(action));
    }
}
