package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** Only members end or agree an action. */
public final class DecisionNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    DecisionNeeded(String action, String verb) {
        super("%s is not %s: it needs a recorded decision of members to do so.".formatted(action, verb));
    }
}
