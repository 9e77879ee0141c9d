package org.bluebook.scheduler.occurrences;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.bluebook.calendar.WallTime;

/** What a rule says will be due; {@code kind} names the {@link Work}, {@code subject} what it is about, e.g. a meeting. */
public record Planned(String rule, String kind, LocalDateTime nominal, ZoneId zone, String subject) {

    Instant due() {
        return WallTime.instant(nominal, zone);
    }
}
