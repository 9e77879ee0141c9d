package org.bluebook.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What the clock on the wall shows, and the one instant that is meant by it. */
public final class WallTime {
    /** Where every day and hour in the records is meant. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private WallTime() {}

    /** An hour that the clocks skip becomes the first instant after it; of an hour they show twice, the earlier is meant. */
    public static Instant instant(LocalDateTime nominal, ZoneId zone) {
        var rules = zone.getRules();
        var offsets = rules.getValidOffsets(nominal);
        return offsets.isEmpty() ? rules.getTransition(nominal).getInstant() : nominal.toInstant(offsets.get(0));
    }
}
