package org.bluebook.indicators;

import java.time.Instant;
import org.bluebook.calendar.Period;
import org.bluebook.people.Actor;

/** A value to be recorded: the first one for its place and period, or one that replaces another for a reason. */
public record Recording(
        Indicator indicator, String place, Period period, Reading reading, Observation replaced, String reason) {

    public static Recording first(Indicator indicator, String place, Period period, Reading reading) {
        return new Recording(indicator, place, period, reading, null, null);
    }

    public static Recording revision(Indicator indicator, Observation replaced, Reading reading, String reason) {
        return new Recording(indicator, replaced.place(), replaced.period(), reading, replaced, reason);
    }

    Observation observation(Actor by, Instant at) {
        return replaced == null
                ? new Observation(indicator, place, period, reading, by, at)
                : replaced.revised(indicator, reading, reason, by, at);
    }
}
