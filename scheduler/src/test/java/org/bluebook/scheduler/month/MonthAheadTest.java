package org.bluebook.scheduler.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bluebook.calendar.WallTime;
import org.junit.jupiter.api.Test;

/**
 * Rules of every shape, from what a body resolves to what a node does, over the changes of London's clocks from 1990 to
 * 2037; {@code -Dbluebook.timetables.years=} says how many years, of which each has its seed.
 */
class MonthAheadTest {
    private static final long YEARS = Long.getLong("bluebook.timetables.years", 100);
    private static final Instant FROM = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2038-01-01T00:00:00Z");

    @Test
    void bringsAboutEachStepOnceAtItsHourWhateverABodyResolves() {
        var changes = changes();

        var wrong = LongStream.range(0, YEARS)
                .parallel()
                .boxed()
                .flatMap(seed -> wrong(seed, changes))
                .limit(20)
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static Stream<String> wrong(long seed, List<ZoneOffsetTransition> changes) {
        return new TimetabledYear(seed, changes)
                .run().stream().map(sentence -> "Seed %d: %s".formatted(seed, sentence));
    }

    private static List<ZoneOffsetTransition> changes() {
        var rules = WallTime.LONDON.getRules();
        return Stream.iterate(
                        rules.nextTransition(FROM),
                        change -> change.getInstant().isBefore(TO),
                        change -> rules.nextTransition(change.getInstant()))
                .toList();
    }
}
