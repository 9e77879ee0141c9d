package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** What has been reached has no new date. */
public final class MilestoneReached extends Refusal {
    private static final long serialVersionUID = 1L;

    MilestoneReached(String milestone, java.time.LocalDate on) {
        super("Milestone %s was reached on %s.".formatted(milestone, on));
    }
}
