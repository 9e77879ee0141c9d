package org.bluebook.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.calendar.ProclaimedDay;
import org.bluebook.calendar.WallTime;
import org.bluebook.calendar.WorkingDays;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.DeadlineRule;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.StandingOrder;
import org.bluebook.meetings.Step;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimetableTest {
    private static final Body BODY = new Body("PPRC", "A committee", "An authority");
    private static final Actor SECRETARY = new Actor("secretary");
    private static final WorkingDays BY_LAW = new WorkingDays(List.of());
    private static final LocalDate DAY = LocalDate.of(2006, 4, 24);

    private final Timetable usual = new Timetable(StandingOrder.usual(BODY), BY_LAW);
    private final Meeting meeting = Meeting.plan(BODY, DAY);

    @Test
    void isWorkedBackOverEaster() {
        assertThat(usual.of(meeting).stream().map(d -> d.step() + " " + d.day() + " " + d.time() + " " + d.at()))
                .containsExactly(
                        "CHASE 2006-03-30 09:00 2006-03-30T08:00:00Z",
                        "FREEZE 2006-04-06 17:00 2006-04-06T16:00:00Z",
                        "DRAFT 2006-04-10 17:00 2006-04-10T16:00:00Z",
                        "SIGN_OFF 2006-04-12 17:00 2006-04-12T16:00:00Z",
                        "DISPATCH 2006-04-13 12:00 2006-04-13T11:00:00Z",
                        "PUBLISH 2006-04-13 17:00 2006-04-13T16:00:00Z");
    }

    @Test
    void countsClearDaysWithoutEitherEnd() {
        var clear = new Timetable(order(true, 17, 0, 9, 8, 7, 6, 5, 5), BY_LAW);

        var dispatch = day(clear.of(meeting), Step.DISPATCH);

        assertThat(dispatch).isEqualTo("2006-04-12");
        assertThat(BY_LAW.between(dispatch, DAY)).isEqualTo(5);
    }

    @Test
    void keepsOffADayThatIsProclaimedAHoliday() {
        var dispatch = day(usual.of(meeting), Step.DISPATCH);

        var days = new WorkingDays(List.of(new ProclaimedDay(dispatch, "A royal wedding", false)));

        assertThat(day(new Timetable(StandingOrder.usual(BODY), days).of(meeting), Step.DISPATCH))
                .isEqualTo(dispatch.minusDays(1));
    }

    @Test
    void movesWithItsMeetingButForWhatHadPassed() {
        var before = usual.of(meeting);

        meeting.move(LocalDate.of(2006, 5, 15), "The chair is away.", SECRETARY, Instant.parse("2006-04-07T09:00:00Z"));
        meeting.move(LocalDate.of(2006, 5, 22), "The chair is ill.", SECRETARY, Instant.parse("2006-04-08T09:00:00Z"));
        var after = usual.of(meeting);

        assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(after.subList(2, 6))
                .isEqualTo(before(usual, LocalDate.of(2006, 5, 22)).subList(2, 6));
        assertThat(after.subList(2, 6)).doesNotContainAnyElementsOf(before);
    }

    @Test
    void saysBeforehandWhatWouldMove() {
        var day = LocalDate.of(2006, 5, 15);
        var at = Instant.parse("2006-04-07T09:00:00Z");

        var said = usual.ifMoved(meeting, day, at);
        meeting.move(day, "The chair is away.", SECRETARY, at);

        assertThat(said).isEqualTo(usual.of(meeting));
    }

    @Test
    void isEmptyOnceTheMeetingIsCancelled() {
        meeting.cancel();

        assertThat(usual.of(meeting)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-26, 1,  09:00, 2026-05-22T08:00:00Z, over the spring bank holiday",
        "2026-04-07, 2,  09:00, 2026-04-01T08:00:00Z, over Easter",
        "2028-03-01, 1,  09:00, 2028-02-29T09:00:00Z, on 29 February",
        "2027-03-01, 1,  09:00, 2027-02-26T09:00:00Z, where there is none",
        "2027-04-05, 2,  09:00, 2027-04-01T08:00:00Z, on the first day of a financial year",
        "2027-04-05, 3,  09:00, 2027-03-31T08:00:00Z, on the last day of one",
        "2022-09-26, 5,  09:00, 2022-09-16T08:00:00Z, over a state funeral",
        "2006-03-27, 0,  00:30, 2006-03-26T23:30:00Z, on the night after the clocks changed",
        "2006-01-03, 10, 09:00, 2005-12-15T09:00:00Z, over Christmas"
    })
    void isOneInstant(LocalDate meeting, int days, LocalTime at, Instant instant, String when) {
        var rules =
                new Timetable(order(false, at.getHour(), at.getMinute(), days, days, days, days, days, days), BY_LAW);

        assertThat(before(rules, meeting)).as(when).extracting(Deadline::at).containsOnly(instant);
    }

    /** Clocks change on Sundays, which only what is proclaimed makes a working day. */
    @ParameterizedTest
    @MethodSource("changesOfTheClocks")
    void isOneInstantOnTheDayTheClocksChange(LocalDate sunday) {
        var days = new WorkingDays(List.of(new ProclaimedDay(sunday, "A working Sunday", true)));
        for (int minute = 0; minute < 24 * 60; minute += 15) {
            var at = LocalTime.MIN.plusMinutes(minute);
            for (int back : new int[] {0, 1, 5}) {
                var order = order(false, at.getHour(), at.getMinute(), back, back, back, back, back, back);

                var instants =
                        before(new Timetable(order, days), back == 0 ? sunday : plus(days, sunday, back)).stream()
                                .map(Deadline::at)
                                .distinct()
                                .toList();

                assertThat(instants).containsExactly(WallTime.instant(sunday.atTime(at), WallTime.LONDON));
            }
        }
    }

    @Test
    void isInOrderBeforeAnyDay() {
        var orders = List.of(
                StandingOrder.usual(BODY),
                order(false, 17, 0, 60, 20, 10, 5, 1, 1),
                order(false, 17, 0, 3, 2, 1, 1, 0, 0),
                order(true, 1, 30, 5, 4, 3, 2, 1, 0));
        for (var order : orders) {
            var timetable = new Timetable(order, BY_LAW);
            LocalDate.of(1990, 1, 1).datesUntil(LocalDate.of(2038, 1, 1)).forEach(day -> {
                var deadlines = before(timetable, day);

                assertThat(deadlines)
                        .isSortedAccordingTo((one, next) -> one.at().compareTo(next.at()));
                assertThat(deadlines).allMatch(deadline -> BY_LAW.isWorkingDay(deadline.day()));
                assertThat(deadlines.get(5).day()).isBeforeOrEqualTo(day);
            });
        }
    }

    private static Stream<LocalDate> changesOfTheClocks() {
        var rules = WallTime.LONDON.getRules();
        var days = new ArrayList<LocalDate>();
        var change = rules.nextTransition(Instant.parse("1990-01-01T00:00:00Z"));
        while (change.getInstant().isBefore(Instant.parse("2038-01-01T00:00:00Z"))) {
            days.add(LocalDateTime.ofInstant(change.getInstant(), WallTime.LONDON)
                    .toLocalDate());
            change = rules.nextTransition(change.getInstant());
        }
        return days.stream();
    }

    private static List<Deadline> before(Timetable timetable, LocalDate meeting) {
        return timetable.order().rules().stream()
                .map(rule -> timetable.before(meeting, rule))
                .toList();
    }

    private static LocalDate plus(WorkingDays days, LocalDate from, int workingDays) {
        return Stream.iterate(from.plusDays(1), day -> day.plusDays(1))
                .filter(days::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(List<Deadline> deadlines, Step step) {
        return deadlines.stream()
                .filter(deadline -> deadline.step() == step)
                .findFirst()
                .orElseThrow()
                .day();
    }

    private static StandingOrder order(boolean clearDays, int hour, int minute, int... days) {
        var back = Arrays.stream(days).iterator();
        var rules = Arrays.stream(Step.values())
                .map(step -> new DeadlineRule(step, back.nextInt(), LocalTime.of(hour, minute)))
                .toList();
        return new StandingOrder(BODY, clearDays, null, rules);
    }
}
