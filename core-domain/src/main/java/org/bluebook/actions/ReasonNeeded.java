package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** A rating without a reason says nothing. */
public final class ReasonNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    ReasonNeeded() {
        super("Give the reason: a rating, a revision or a date without one says nothing.");
    }
}
