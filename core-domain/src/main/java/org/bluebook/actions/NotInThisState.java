package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** An action goes through its life in order. */
public final class NotInThisState extends Refusal {
    private static final long serialVersionUID = 1L;

    NotInThisState(String action, ActionStatus status, String verb, ActionStatus needed) {
        super("%s cannot be %s: it is \"%s\", and would have to be \"%s\"."
                .formatted(action, verb, status.words(), needed.words()));
    }
}
