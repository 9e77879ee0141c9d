package org.bluebook.scheduler.occurrences;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * One thing due once, by a rule, at a nominal time on the wall; {@code due} is the instant this comes to, {@code kind}
 * names the work, {@code subject} what the work is about, and {@code late} says that it was taken up late.
 */
public record Occurrence(
        long id,
        String rule,
        String kind,
        LocalDateTime nominal,
        ZoneId zone,
        String subject,
        Instant due,
        boolean late) {

    Occurrence takenUpLate(boolean tooLate) {
        return new Occurrence(id, rule, kind, nominal, zone, subject, due, late || tooLate);
    }

    Occurrence dueAt(Instant other) {
        return new Occurrence(id, rule, kind, nominal, zone, subject, other, late);
    }
}
