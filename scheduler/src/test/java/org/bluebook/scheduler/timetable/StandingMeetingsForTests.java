package org.bluebook.scheduler.timetable;

import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrders;

/** The meetings that bodies have of themselves, over registers of a test's own. */
public final class StandingMeetingsForTests {
    private StandingMeetingsForTests() {}

    public static StandingMeetings over(
            Bodies bodies, Meetings meetings, StandingOrders orders, ProclaimedDays proclaimed) {
        return new StandingMeetings(bodies, meetings, orders, proclaimed);
    }
}
