package org.bluebook.cohorts;

import org.bluebook.calendar.Period;
import org.bluebook.refusals.Refusal;

/** A count on record is not replaced without saying why. */
public final class CohortRevisionNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    CohortRevisionNeedsReason(String place, Period period) {
        super("The cohort of %s over %s is on record: say why another count replaces it."
                .formatted(place, period.inWords()));
    }
}
