package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** What is over is not worked on. */
public final class ActionAlreadyClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    ActionAlreadyClosed(String action, ActionStatus status) {
        super("%s is over (%s) and cannot be changed.".formatted(action, status.words()));
    }
}
