package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** A date is not moved without saying why. */
public final class MoveNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    MoveNeedsReason(String milestone, java.time.LocalDate newDate) {
        super("Milestone %s is not moved to %s: give the reason.".formatted(milestone, newDate));
    }
}
