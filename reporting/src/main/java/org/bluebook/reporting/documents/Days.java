package org.bluebook.reporting.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bluebook.calendar.WallTime;

/** Days and months as the papers print them: 24 April 2006, April 2006, Apr 06; an instant as it was in London. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(WallTime.LONDON);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);

    private Days() {}

    static LocalDate inLondon(Instant at) {
        return LocalDate.ofInstant(at, WallTime.LONDON);
    }

    static String inWords(Instant at) {
        return TIME.format(at);
    }

    static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    static String inWords(YearMonth month) {
        return MONTH.format(month);
    }

    static String inShort(YearMonth month) {
        return SHORT.format(month);
    }
}
