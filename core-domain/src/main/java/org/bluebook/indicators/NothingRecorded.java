package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** Only a figure on record can be revised. */
public final class NothingRecorded extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingRecorded(String indicator, String place, org.bluebook.calendar.Period period) {
        super("%s for %s in %s is not on record: record it first.".formatted(indicator, place, period.inWords()));
    }
}
