package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** There is a figure for this indicator, place and period. */
public final class AlreadyRecorded extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyRecorded(String indicator, String place, org.bluebook.calendar.Period period) {
        super("%s for %s in %s is on record: revise it, with a reason.".formatted(indicator, place, period.inWords()));
    }
}
