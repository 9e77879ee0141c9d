package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** What is sent back comes with the day it is wanted by. */
public final class NewDateNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    NewDateNeeded(String action) {
        super("%s is not sent back for more work: give the new date for what is left.".formatted(action));
    }
}
