package org.bluebook.scheduler.occurrences;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The refusal that a run meets once it was overtaken. */
public final class OvertakenForTests {
    private OvertakenForTests() {}

    public static Overtaken refusal() {
        var nominal = LocalDateTime.of(2031, 4, 10, 17, 0);
        var occurrence = new Occurrence(
                1, "R", "FREEZE", nominal, ZoneOffset.UTC, "a meeting", Instant.parse("2031-04-10T17:00:00Z"), false);
        return new Overtaken(new Claim(occurrence, 1, "node"));
    }
}
