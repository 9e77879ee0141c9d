package org.bluebook.actions;

import org.bluebook.calendar.Period;
import org.bluebook.refusals.Refusal;

/** Owners report by the month. */
public final class ReportIsForAMonth extends Refusal {
    private static final long serialVersionUID = 1L;

    ReportIsForAMonth(String action, Period period) {
        super("%s is reported by the month; %s (%s) is not a month.".formatted(action, period, period.inWords()));
    }
}
