package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** A month is reported once. */
public final class MonthReported extends Refusal {
    private static final long serialVersionUID = 1L;

    MonthReported(String action, org.bluebook.calendar.Period month) {
        super("%s has a report for %s: revise it, with a reason.".formatted(action, month.inWords()));
    }
}
