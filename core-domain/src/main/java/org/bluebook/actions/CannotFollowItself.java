package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** An action ends in favour of another one. */
public final class CannotFollowItself extends Refusal {
    private static final long serialVersionUID = 1L;

    CannotFollowItself(String action) {
        super("%s cannot be followed under itself: name another action.".formatted(action));
    }
}
