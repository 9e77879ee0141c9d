package org.bluebook.places;

import java.time.LocalDate;
import org.bluebook.refusals.Refusal;

/** A flag that is kept is looked at again some day. */
public final class NextReviewNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    NextReviewNeeded(String place, LocalDate heldOn) {
        super("%s stays one of the worst affected places: give the day of the next review, which is behind %s."
                .formatted(place, heldOn));
    }
}
