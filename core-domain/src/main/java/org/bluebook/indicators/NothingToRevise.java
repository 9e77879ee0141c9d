package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** A revision that changes nothing is no revision. */
public final class NothingToRevise extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingToRevise(
            String indicator,
            String place,
            org.bluebook.calendar.Period period,
            org.bluebook.measures.Quantity quantity) {
        super("%s for %s in %s is already recorded as \"%s\"."
                .formatted(indicator, place, period.inWords(), quantity.inWords()));
    }
}
