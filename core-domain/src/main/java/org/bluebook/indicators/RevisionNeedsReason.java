package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** A figure on record is not replaced without saying why. */
public final class RevisionNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    RevisionNeedsReason(String indicator, String place, org.bluebook.calendar.Period period) {
        super("%s for %s in %s is on record: a revision needs a reason.".formatted(indicator, place, period.inWords()));
    }
}
