package org.bluebook.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WallTimeTest {
    private static final Instant FROM = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2038-01-01T00:00:00Z");
    private static final int HOURS_AROUND = 3;

    @ParameterizedTest
    @CsvSource({
        "2006-01-16T17:00, 2006-01-16T17:00:00Z, in winter as it is",
        "2006-04-24T17:00, 2006-04-24T16:00:00Z, in summer an hour earlier",
        "2006-03-26T00:59, 2006-03-26T00:59:00Z, before the hour that is skipped",
        "2006-03-26T01:00, 2006-03-26T01:00:00Z, an hour that is skipped",
        "2006-03-26T01:30, 2006-03-26T01:00:00Z, an hour that is skipped",
        "2006-03-26T02:00, 2006-03-26T01:00:00Z, after the hour that is skipped",
        "2006-10-29T00:59, 2006-10-28T23:59:00Z, before the hour that comes twice",
        "2006-10-29T01:30, 2006-10-29T00:30:00Z, the first of the hour that comes twice",
        "2006-10-29T02:00, 2006-10-29T02:00:00Z, after the hour that comes twice"
    })
    void isOneInstantInLondon(LocalDateTime nominal, Instant instant, String when) {
        assertThat(WallTime.instant(nominal, WallTime.LONDON)).as(when).isEqualTo(instant);
    }

    @Test
    void isOneInstantWhereAWholeDayIsSkipped() {
        assertThat(WallTime.instant(LocalDateTime.parse("2011-12-30T12:00"), ZoneId.of("Pacific/Apia")))
                .isEqualTo("2011-12-30T10:00:00Z");
    }

    @Test
    void goesThroughEveryChangeOfLondonsClocks() {
        assertThat(changes(WallTime.LONDON)).hasSize(96);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void isOneInstantInOrderAroundEveryChangeOf(ZoneId zone) {
        for (var change : changes(zone)) {
            var nominal = earlier(change).minusHours(HOURS_AROUND);
            var before = Instant.MIN;

            for (; nominal.isBefore(later(change).plusHours(HOURS_AROUND)); nominal = nominal.plusMinutes(15)) {
                var instant = WallTime.instant(nominal, zone);

                if (change.isGap() && isBetween(change, nominal)) {
                    assertThat(instant).as("%s %s", zone, nominal).isEqualTo(change.getInstant());
                } else {
                    assertThat(instant).as("%s %s", zone, nominal).isAfterOrEqualTo(before);
                    assertThat(LocalDateTime.ofInstant(instant, zone)).isEqualTo(nominal);
                    assertThat(zone.getRules().getValidOffsets(nominal))
                            .allMatch(offset ->
                                    !nominalAt(instant, zone).toInstant(offset).isBefore(instant));
                }
                before = instant;
            }
        }
    }

    private static LocalDateTime nominalAt(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private static LocalDateTime earlier(ZoneOffsetTransition change) {
        return change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
    }

    private static LocalDateTime later(ZoneOffsetTransition change) {
        return change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
    }

    private static boolean isBetween(ZoneOffsetTransition change, LocalDateTime nominal) {
        return !nominal.isBefore(earlier(change)) && nominal.isBefore(later(change));
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        var changes = new ArrayList<ZoneOffsetTransition>();
        var change = zone.getRules().nextTransition(FROM);
        while (change != null && change.getInstant().isBefore(TO)) {
            changes.add(change);
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }

    private static Stream<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of);
    }
}
