package org.bluebook.places;

import java.time.LocalDate;
import org.bluebook.refusals.Refusal;

/** A place is flagged before it is looked at again. */
public final class ReviewedBeforeFlagged extends Refusal {
    private static final long serialVersionUID = 1L;

    ReviewedBeforeFlagged(String place, LocalDate flaggedOn) {
        super("%s was flagged as one of the worst affected places on %s: a review is held on that day or later."
                .formatted(place, flaggedOn));
    }
}
