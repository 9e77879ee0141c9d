package org.bluebook.actions;

import org.bluebook.refusals.Refusal;

/** Only a report on record is revised. */
public final class MonthNotReported extends Refusal {
    private static final long serialVersionUID = 1L;

    MonthNotReported(String action, org.bluebook.calendar.Period month) {
        super("%s has no report for %s: report it first.".formatted(action, month.inWords()));
    }
}
