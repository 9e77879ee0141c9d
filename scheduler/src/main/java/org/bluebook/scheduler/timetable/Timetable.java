package org.bluebook.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.calendar.WorkingDays;
import org.bluebook.meetings.DeadlineRule;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.StandingOrder;

/** The deadlines that follow from a meeting: counted back from its day in working days of England. */
public record Timetable(StandingOrder order, WorkingDays workingDays) {
    /**
     * One deadline for each step, in order. Where the meeting was moved they moved with it, but for those that had
     * passed by then; a cancelled meeting has none.
     */
    public List<Deadline> of(Meeting meeting) {
        return meeting.state() == MeetingState.CANCELLED
                ? List.of()
                : order.rules().stream().map(rule -> of(meeting, rule)).toList();
    }

    /** When a step is due, where the meeting is not cancelled. */
    public Deadline of(Meeting meeting, DeadlineRule rule) {
        var deadline = before(meeting.originalDay(), rule);
        for (var move : meeting.moves()) {
            if (deadline.isPassedAt(move.movedAt())) {
                return deadline;
            }
            deadline = before(move.toDay(), rule);
        }
        return deadline;
    }

    /** The same as if the meeting were put on another day at that instant: what has passed stays. */
    public List<Deadline> ifMoved(Meeting meeting, LocalDate to, Instant at) {
        return order.rules().stream()
                .map(rule -> of(meeting, rule).isPassedAt(at) ? of(meeting, rule) : before(to, rule))
                .toList();
    }

    /** When a step is due before a meeting that was on that day from the first. */
    public Deadline before(LocalDate meeting, DeadlineRule rule) {
        int days = order.countsClearDays() ? rule.workingDays() + 1 : rule.workingDays();
        return new Deadline(rule.step(), workingDays.minus(meeting, days), rule.at());
    }
}
