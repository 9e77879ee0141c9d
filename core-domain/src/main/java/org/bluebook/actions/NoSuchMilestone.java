package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** An action has the milestones it has. */
public final class NoSuchMilestone extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchMilestone(String action, String milestone) {
        super("%s has no milestone %s.".formatted(action, milestone));
    }
}
