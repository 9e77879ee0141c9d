package org.bluebook.api.indicators;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.calendar.WallTime;

/** When something is asked for as it was known: the end of a day in London, or an instant. */
public final class Known {
    /** The store keeps time to the microsecond. */
    private static final long MICROSECOND = 1_000;

    private Known() {}

    /** Null stands for now, whatever the clock says of it. */
    public static Instant on(String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        try {
            return sent.indexOf('T') < 0 ? endOf(LocalDate.parse(sent)) : Instant.parse(sent);
        } catch (DateTimeException e) {
            throw new FieldsNotValid(
                    "asKnownOn",
                    "query",
                    "is neither a day nor a point in time: write 2006-04-24, which is the end of that day in London, or"
                            + " 2006-04-24T09:00:00Z");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WallTime.LONDON).toInstant().minusNanos(MICROSECOND);
    }
}
