package org.bluebook.papers;

import org.bluebook.calendar.Period;
import org.bluebook.places.Place;
import org.bluebook.refusals.Refusal;

/** A profile is of a borough, and over a quarter of a financial year. */
public final class ProfileNotOfABorough extends Refusal {
    private static final long serialVersionUID = 1L;

    ProfileNotOfABorough(Place place, Period period) {
        super("A profile is of one of the 32 boroughs over a quarter such as FY2005Q4; %s over %s is neither."
                .formatted(place.name(), period));
    }
}
