package org.bluebook.scheduler.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.calendar.WorkingDays;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrder;
import org.bluebook.meetings.StandingOrders;

/** The meetings that a body's standing order has of itself: they are planned a year ahead, each one once. */
@ApplicationScoped
public class StandingMeetings {
    private final Bodies bodies;
    private final Meetings meetings;
    private final StandingOrders orders;
    private final ProclaimedDays proclaimed;

    @Inject
    StandingMeetings(Bodies bodies, Meetings meetings, StandingOrders orders, ProclaimedDays proclaimed) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.orders = orders;
        this.proclaimed = proclaimed;
    }

    /** Plans what is missing of the year behind a day, and says what that was; done twice, the second time plans nothing. */
    @Transactional
    public List<Meeting> plan(Body body, LocalDate today) {
        bodies.locked(body.reference());
        var missing = missing(body, orders.of(body), meetings.comingTo(body, today), today, proclaimed.workingDays());
        meetings.persist(missing);
        return missing;
    }

    /** The next meetings of a body as its order has it, those that are to be planned yet among them. */
    public List<Meeting> coming(Body body, LocalDate today) {
        var planned = meetings.comingTo(body, today);
        var missing = missing(body, orders.of(body), planned, today, proclaimed.workingDays());
        return Stream.concat(planned.stream(), missing.stream())
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .filter(meeting -> !meeting.day().isBefore(today))
                .sorted(Comparator.comparing(Meeting::day))
                .toList();
    }

    /** A day that is a holiday gives way to the last working day before it; what was moved or cancelled is not missing. */
    static List<Meeting> missing(
            Body body, StandingOrder order, List<Meeting> there, LocalDate today, WorkingDays workingDays) {
        return order.cadence().stream()
                .flatMap(cadence -> cadence.after(today).takeWhile(day -> !day.isAfter(today.plusYears(1))))
                .map(day -> Meeting.planStanding(body, day, workingDays.previousOrSame(day)))
                .filter(meeting -> meeting.day().isAfter(today))
                .filter(meeting -> there.stream().noneMatch(other -> isAnother(other, meeting)))
                .toList();
    }

    private static boolean isAnother(Meeting there, Meeting wanted) {
        return there.standingDay().equals(wanted.standingDay())
                || there.day().equals(wanted.day())
                || there.reference().equals(wanted.reference());
    }
}
