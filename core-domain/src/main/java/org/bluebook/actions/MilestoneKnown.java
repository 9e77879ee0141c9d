package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** Two milestones of an action do not have one reference. */
public final class MilestoneKnown extends Refusal {
    private static final long serialVersionUID = 1L;

    MilestoneKnown(String action, String milestone) {
        super("%s has a milestone %s already.".formatted(action, milestone));
    }
}
