package org.bluebook.pages.look;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bluebook.calendar.WallTime;

/** How pages word an instant: the day and the hour it is in London. */
@TemplateExtension
final class Times {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(WallTime.LONDON);
    private static final DateTimeFormatter ON_THE_WALL =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.UK).withZone(WallTime.LONDON);

    private Times() {}

    static String withTime(Instant at) {
        return AT.format(at);
    }

    static String toTheSecond(Instant at) {
        return TO_THE_SECOND.format(at);
    }

    /** On the wall, wherever that hangs. */
    static String withTime(LocalDateTime at) {
        return ON_THE_WALL.format(at);
    }

    /** How long it is from one instant to a later one, in the largest unit that fits. */
    static String longUntil(Instant from, Instant to) {
        var between = Duration.between(from, to);
        if (between.toDays() > 0) {
            return counted(between.toDays(), "day");
        }
        return between.toHours() > 0 ? counted(between.toHours(), "hour") : counted(between.toMinutes(), "minute");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
