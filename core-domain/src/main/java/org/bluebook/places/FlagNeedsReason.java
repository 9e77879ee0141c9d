package org.bluebook.places;

import org.bluebook.refusals.Refusal;

/** A place is not called one of the worst affected without saying why and until when. */
public final class FlagNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    FlagNeedsReason(String place) {
        super("%s is not flagged as one of the worst affected places: give the reason and the day it is reviewed."
                .formatted(place));
    }
}
