package org.bluebook.cohorts;

import org.bluebook.calendar.Period;
import org.bluebook.places.Place;
import org.bluebook.refusals.Refusal;

/** A cohort is counted in a borough over a quarter. */
public final class CohortNotOfABorough extends Refusal {
    private static final long serialVersionUID = 1L;

    CohortNotOfABorough(Place place, Period period) {
        super("A cohort is counted in one of the 32 boroughs over a quarter such as FY2005Q4; %s over %s is neither."
                .formatted(place.name(), period));
    }
}
