package org.bluebook.indicators;

import java.time.Instant;
import org.bluebook.calendar.Period;
import org.bluebook.people.Actor;

/**
 * A value to be recorded: the first one for its place and period, or one that replaces another for a reason;
 * {@code before} is the one replaced or withdrawn, or null.
 */
public record Recording(
        Indicator indicator, String place, Period period, Reading reading, Observation before, String reason) {

    public static Recording first(Indicator indicator, String place, Period period, Reading reading) {
        return new Recording(indicator, place, period, reading, null, null);
    }

    /** A first value again, after the one before was withdrawn. */
    public static Recording anew(Indicator indicator, Observation withdrawn, Reading reading) {
        return new Recording(indicator, withdrawn.place(), withdrawn.period(), reading, withdrawn, null);
    }

    public static Recording revision(Indicator indicator, Observation replaced, Reading reading, String reason) {
        return new Recording(indicator, replaced.place(), replaced.period(), reading, replaced, reason);
    }

    Observation observation(Actor by, Instant at) {
        if (before == null) {
            return new Observation(indicator, place, period, reading, by, at);
        }
        return before.isWithdrawn()
                ? before.anew(indicator, reading, by, at)
                : before.revised(indicator, reading, reason, by, at);
    }
}
