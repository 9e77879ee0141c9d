package org.bluebook.places;

import org.bluebook.refusals.Refusal;

/** Only what is flagged is reviewed. */
public final class NotWorstAffected extends Refusal {
    private static final long serialVersionUID = 1L;

    NotWorstAffected(String place) {
        super("%s is not on record as one of the worst affected places, and there is nothing to review: flag it first."
                .formatted(place));
    }
}
