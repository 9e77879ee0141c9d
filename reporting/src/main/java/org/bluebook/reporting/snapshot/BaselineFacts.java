package org.bluebook.reporting.snapshot;

import java.time.LocalDate;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Reading;
import org.bluebook.measures.Quantity;

/**
 * What has been settled of an indicator at a place. The periods are null of what is to be established, {@code agreedOn} while
 * nobody has agreed; {@code agreedBy} and {@code why} are empty then, and where it replaced nothing. {@code action} is that which
 * promised it, and empty where none is on record, as in snapshots from before that was asked.
 */
public record BaselineFacts(
        String indicator,
        String place,
        int revision,
        Quantity baseline,
        Period period,
        Quantity target,
        Period targetPeriod,
        String agreedBy,
        LocalDate agreedOn,
        String source,
        String why,
        String action) {

    public BaselineFacts {
        action = action == null ? "" : action;
    }

    public boolean isMeasured() {
        return period != null;
    }

    public boolean hasTarget() {
        return targetPeriod != null;
    }

    public boolean isAgreed() {
        return agreedOn != null;
    }

    public boolean isSynthetic() {
        return source.equals(Reading.SYNTHETIC);
    }
}
