package org.bluebook.scheduler.month;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.calendar.WallTime;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrders;
import org.bluebook.meetings.Step;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Planned;
import org.bluebook.scheduler.occurrences.State;
import org.bluebook.scheduler.timetable.Deadline;
import org.bluebook.scheduler.timetable.Timetable;

/** From the timetables of meetings to occurrences: what a timetable says is made ahead, what it no longer says is called off. */
@ApplicationScoped
public class MonthAhead {
    private final Meetings meetings;
    private final StandingOrders orders;
    private final ProclaimedDays proclaimed;
    private final Occurrences occurrences;
    private final UntilPublished untilPublished;

    @Inject
    MonthAhead(
            Meetings meetings,
            StandingOrders orders,
            ProclaimedDays proclaimed,
            Occurrences occurrences,
            UntilPublished untilPublished) {
        this.meetings = meetings;
        this.orders = orders;
        this.proclaimed = proclaimed;
        this.occurrences = occurrences;
        this.untilPublished = untilPublished;
    }

    /**
     * Brings the occurrences of a meeting in line with its timetable; what was done is not done again, and what had passed
     * when it was put in is not made up for.
     */
    @Transactional
    public void write(Meeting meeting, Instant now) {
        var timetable = new Timetable(orders.of(meeting.body()), proclaimed.workingDays());
        var begun = begun(meeting);
        var wanted = meeting.state() == MeetingState.CANCELLED
                ? List.<Planned>of()
                : timetable.of(meeting).stream()
                        .filter(deadline -> !begun.contains(deadline.step().name()))
                        .map(deadline -> planned(meeting, deadline))
                        .toList();
        var calledOff = callOff(meeting, wanted);
        if (meeting.state() == MeetingState.CANCELLED) {
            hourOf(calledOff).ifPresent(hour -> untilPublished.keepItsHour(meeting, hour));
        }
        var kinds = calledOff.stream().map(Occurrence::kind).collect(toSet());
        occurrences.plan(wanted.stream()
                .filter(planned -> kinds.contains(planned.kind())
                        || WallTime.instant(planned.nominal(), planned.zone()).isAfter(now))
                .toList());
    }

    private static Optional<LocalDateTime> hourOf(List<Occurrence> calledOff) {
        return calledOff.stream()
                .filter(occurrence -> occurrence.kind().equals(Step.PUBLISH.name()))
                .map(Occurrence::nominal)
                .findFirst();
    }

    /** The same for every meeting of a body that is not over; null stands for any body. */
    @Transactional
    public void writeAll(String body, Instant now) {
        var today = now.atZone(WallTime.LONDON).toLocalDate();
        meetings.diary(body, today).forEach(meeting -> write(meeting, now));
    }

    /** The kinds of what was done before the meeting, or is being done. */
    private Set<String> begun(Meeting meeting) {
        return occurrences.allOf(meeting.reference()).stream()
                .filter(there -> there.state() == State.DONE || there.state() == State.CLAIMED)
                .map(there -> there.occurrence().kind())
                .collect(toSet());
    }

    /** Says what was called off: a step that was to come is not lost because its new hour is past. */
    private List<Occurrence> callOff(Meeting meeting, List<Planned> wanted) {
        var still = wanted.stream().map(Key::of).collect(toSet());
        return occurrences.open(meeting.reference()).stream()
                .filter(there -> !still.contains(Key.of(there)))
                .filter(there -> occurrences.cancel(
                        there.rule(),
                        there.nominal(),
                        "The timetable of %s no longer has it then.".formatted(meeting.reference())))
                .toList();
    }

    /** A rule for each step of a body; where another of its meetings has the hour, one of the meeting's own. */
    private Planned planned(Meeting meeting, Deadline deadline) {
        var nominal = deadline.day().atTime(deadline.time());
        var rule = meeting.body().reference() + "-" + deadline.step();
        boolean taken = occurrences
                .find(rule, nominal)
                .filter(there -> !there.subject().equals(meeting.reference()))
                .isPresent();
        return new Planned(
                taken ? meeting.reference() + "-" + deadline.step() : rule,
                deadline.step().name(),
                nominal,
                WallTime.LONDON,
                meeting.reference());
    }

    private record Key(String rule, LocalDateTime nominal) {
        static Key of(Planned planned) {
            return new Key(planned.rule(), planned.nominal());
        }

        static Key of(Occurrence occurrence) {
            return new Key(occurrence.rule(), occurrence.nominal());
        }
    }
}
