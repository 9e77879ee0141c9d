package org.bluebook.meetings;

import java.time.LocalDate;
import org.bluebook.refusals.Refusal;

/** A meeting is not moved without saying why. */
public final class NewDayNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    NewDayNeedsReason(String meeting, LocalDate to) {
        super("%s is not moved to %s: give the reason.".formatted(meeting, to));
    }
}
