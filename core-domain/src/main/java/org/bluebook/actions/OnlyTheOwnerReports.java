package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** An action is changed by its owner alone. */
public final class OnlyTheOwnerReports extends Refusal {
    private static final long serialVersionUID = 1L;

    public OnlyTheOwnerReports(String action, org.bluebook.people.Actor by) {
        super("%s is not owned by %s, who therefore cannot change it.".formatted(action, by.name()));
    }
}
