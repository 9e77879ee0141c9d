package org.bluebook.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bluebook.calendar.ProclaimedDay;
import org.bluebook.calendar.WorkingDays;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Cadence;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Ordinal;
import org.bluebook.meetings.StandingOrder;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;

class StandingMeetingsTest {
    private static final Body BOARD = new Body("MB", "A board", "A service");
    private static final LocalDate TODAY = LocalDate.of(2006, 3, 1);

    @Test
    void areThoseOfAYearAhead() {
        var missing = missing(Ordinal.LAST, DayOfWeek.WEDNESDAY, List.of(), TODAY);

        assertThat(missing).extracting(Meeting::reference).hasSize(12).startsWith("MB-2006-03-29", "MB-2006-04-26");
        assertThat(missing.get(11).day()).isEqualTo("2007-02-28");
    }

    @Test
    void giveWayToAHolidayAndKeepTheDayTheyStandFor() {
        var missing = missing(Ordinal.FIRST, DayOfWeek.MONDAY, List.of(), TODAY);

        assertThat(missing).extracting(Meeting::day).contains(LocalDate.of(2006, 4, 28), LocalDate.of(2006, 12, 29));
        assertThat(missing)
                .filteredOn(meeting -> meeting.day().equals(LocalDate.of(2006, 4, 28)))
                .allMatch(meeting -> meeting.standingDay().orElseThrow().equals(LocalDate.of(2006, 5, 1)));
    }

    @Test
    void arePlannedOnce() {
        var there = missing(Ordinal.LAST, DayOfWeek.WEDNESDAY, List.of(), TODAY);

        assertThat(missing(Ordinal.LAST, DayOfWeek.WEDNESDAY, there, TODAY)).isEmpty();
        assertThat(missing(Ordinal.LAST, DayOfWeek.WEDNESDAY, there, TODAY.plusMonths(1)))
                .extracting(Meeting::day)
                .containsExactly(LocalDate.of(2007, 3, 28));
    }

    @Test
    void areNotMissingWhereTheyWereMovedOrCancelled() {
        var there = new ArrayList<>(missing(Ordinal.LAST, DayOfWeek.WEDNESDAY, List.of(), TODAY));
        move(there.get(0), TODAY);
        there.get(1).cancel();

        assertThat(missing(Ordinal.LAST, DayOfWeek.WEDNESDAY, there, TODAY)).isEmpty();
    }

    @Test
    void areNotMissingWhereSomebodyCalledOneForTheDay() {
        var there = new ArrayList<>(missing(Ordinal.LAST, DayOfWeek.WEDNESDAY, List.of(), TODAY));
        var movedAway = Meeting.plan(BOARD, there.get(0).day());
        move(movedAway, movedAway.day().plusDays(1));
        var movedThere = Meeting.plan(BOARD, there.get(1).day().plusDays(1));
        move(movedThere, there.get(1).day());
        there.set(0, movedAway);
        there.set(1, movedThere);

        assertThat(missing(Ordinal.LAST, DayOfWeek.WEDNESDAY, there, TODAY)).isEmpty();
    }

    @Test
    void areNotMissingWhereTheirDayBecameAHoliday() {
        var there = missing(Ordinal.LAST, DayOfWeek.WEDNESDAY, List.of(), TODAY);
        var proclaimed = new ProclaimedDay(there.get(0).day(), "A state funeral", false);

        assertThat(StandingMeetings.missing(
                        BOARD,
                        order(Ordinal.LAST, DayOfWeek.WEDNESDAY),
                        there,
                        TODAY,
                        new WorkingDays(List.of(proclaimed))))
                .isEmpty();
    }

    @Test
    void areNoneWithoutACadence() {
        assertThat(StandingMeetings.missing(
                        BOARD, StandingOrder.usual(BOARD), List.of(), TODAY, new WorkingDays(List.of())))
                .isEmpty();
    }

    private static void move(Meeting meeting, LocalDate to) {
        meeting.move(to, "The room is taken.", new Actor("secretary"), Instant.parse("2006-03-01T09:00:00Z"));
    }

    private static List<Meeting> missing(Ordinal which, DayOfWeek weekday, List<Meeting> there, LocalDate today) {
        return StandingMeetings.missing(BOARD, order(which, weekday), there, today, new WorkingDays(List.of()));
    }

    private static StandingOrder order(Ordinal which, DayOfWeek weekday) {
        return new StandingOrder(
                BOARD,
                false,
                new Cadence(which, weekday),
                StandingOrder.usual(BOARD).rules());
    }
}
