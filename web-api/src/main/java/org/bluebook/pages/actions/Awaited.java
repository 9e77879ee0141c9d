package org.bluebook.pages.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bluebook.api.clock.Today;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrders;
import org.bluebook.meetings.Step;
import org.bluebook.scheduler.timetable.Deadline;
import org.bluebook.scheduler.timetable.Timetable;

/** Which month's reports are wanted next, and until when: those for the next meeting whose papers are not frozen yet. */
@ApplicationScoped
class Awaited {
    private final Meetings meetings;
    private final StandingOrders orders;
    private final ProclaimedDays proclaimed;
    private final Today today;
    private final Clock clock;

    @Inject
    Awaited(Meetings meetings, StandingOrders orders, ProclaimedDays proclaimed, Today today, Clock clock) {
        this.meetings = meetings;
        this.orders = orders;
        this.proclaimed = proclaimed;
        this.today = today;
        this.clock = clock;
    }

    /** The month that is over, for where no meeting is to come. */
    YearMonth lastMonth() {
        return YearMonth.from(today.inLondon()).minusMonths(1);
    }

    Optional<Wanted> next() {
        var workingDays = proclaimed.workingDays();
        Map<String, Timetable> timetables = new HashMap<>();
        Wanted next = null;
        for (var meeting : meetings.diary(null, today.inLondon())) {
            if (meeting.state() == MeetingState.PLANNED) {
                var timetable = timetables.computeIfAbsent(
                        meeting.body().reference(), body -> new Timetable(orders.of(meeting.body()), workingDays));
                var freeze = timetable.of(meeting, timetable.order().rule(Step.FREEZE));
                if (!freeze.isPassedAt(clock.instant())
                        && (next == null || freeze.at().isBefore(next.until().at()))) {
                    next = new Wanted(meeting.reportedMonth(), freeze, meeting);
                }
            }
        }
        return Optional.ofNullable(next);
    }

    /** A month, until when its reports are wanted, and for which meeting. */
    public record Wanted(YearMonth month, Deadline until, Meeting meeting) {}
}
