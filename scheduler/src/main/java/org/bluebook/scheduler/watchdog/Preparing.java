package org.bluebook.scheduler.watchdog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.calendar.WallTime;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrders;
import org.bluebook.meetings.Step;
import org.bluebook.papers.Papers;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.scheduler.occurrences.SchedulerOptions;
import org.bluebook.scheduler.timetable.Timetable;

/** What is behind its meeting's timetable while there is still time before it is dispatched. */
@ApplicationScoped
class Preparing {
    private static final Map<Step, PreparationState> DUE = new EnumMap<>(Map.of(
            Step.FREEZE, PreparationState.FROZEN,
            Step.DRAFT, PreparationState.DRAFTED,
            Step.SIGN_OFF, PreparationState.APPROVED));

    private final Meetings meetings;
    private final StandingOrders orders;
    private final ProclaimedDays proclaimed;
    private final Papers papers;
    private final Preparations preparations;
    private final SchedulerOptions options;

    @Inject
    Preparing(
            Meetings meetings,
            StandingOrders orders,
            ProclaimedDays proclaimed,
            Papers papers,
            Preparations preparations,
            SchedulerOptions options) {
        this.meetings = meetings;
        this.orders = orders;
        this.proclaimed = proclaimed;
        this.papers = papers;
        this.preparations = preparations;
        this.options = options;
    }

    List<Found> behindAt(Instant now) {
        return meetings.diary(null, now.atZone(WallTime.LONDON).toLocalDate()).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .flatMap(meeting -> behind(meeting, now))
                .toList();
    }

    private Stream<Found> behind(Meeting meeting, Instant now) {
        if (!isPassed(meeting, Step.CHASE, now)) {
            return Stream.empty();
        }
        var before = papers.before(meeting);
        if (before.isEmpty()) {
            return meeting.standingDay().map(day -> nothingPlanned(meeting)).stream();
        }
        return isPassed(meeting, Step.DISPATCH, now)
                ? Stream.empty()
                : due(meeting, now.minus(options.tolerance())).stream()
                        .flatMap(due -> before.stream().flatMap(paper -> behind(paper, meeting, due)));
    }

    private boolean isPassed(Meeting meeting, Step step, Instant now) {
        var order = orders.of(meeting.body());
        return new Timetable(order, proclaimed.workingDays())
                .of(meeting, order.rule(step))
                .isPassedAt(now);
    }

    private static Found nothingPlanned(Meeting meeting) {
        return new Found(
                Kind.BEHIND,
                meeting.reference(),
                "Nothing is planned for the meeting %s: put its papers in.".formatted(meeting.reference()));
    }

    /** How far every paper should be. */
    private Optional<PreparationState> due(Meeting meeting, Instant now) {
        return DUE.entrySet().stream()
                .filter(step -> isPassed(meeting, step.getKey(), now))
                .map(Map.Entry::getValue)
                .max(PreparationState::compareTo);
    }

    /** The state is in the subject, so that a paper that moves on and is behind again is told of again. */
    private Stream<Found> behind(String paper, Meeting meeting, PreparationState due) {
        var state = preparations.stateOf(paper);
        if (state.compareTo(due) >= 0 || preparations.isOut(paper)) {
            return Stream.empty();
        }
        return Stream.of(new Found(
                state == PreparationState.SUBMITTED ? Kind.UNSIGNED : Kind.BEHIND,
                "%s, %s".formatted(paper, state.words()),
                "%s should be %s by now, and is %s, before %s: %s."
                        .formatted(paper, due.words(), state.words(), meeting.reference(), toDo(state))));
    }

    private static String toDo(PreparationState state) {
        return switch (state) {
            case PLANNED, FROZEN -> "the findings of its run say what keeps it";
            case DRAFTED -> "read it and submit it";
            case SUBMITTED -> "it does not go out unless it is approved by the time of dispatch";
            case APPROVED, ISSUED, SUPERSEDED, WITHDRAWN -> "nothing keeps it";
        };
    }
}
