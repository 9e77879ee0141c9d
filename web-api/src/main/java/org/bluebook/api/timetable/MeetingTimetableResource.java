package org.bluebook.api.timetable;

import static java.util.Comparator.comparing;
import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.COMMITTEE_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingMove;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrders;
import org.bluebook.meetings.Step;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Standing;
import org.bluebook.scheduler.occurrences.State;
import org.bluebook.scheduler.timetable.Deadline;
import org.bluebook.scheduler.timetable.Timetable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is due before a meeting, and when. */
@Path("/api/v1/meetings/{meeting}/timetable")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timetable")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class MeetingTimetableResource {
    private final Meetings meetings;
    private final StandingOrders orders;
    private final ProclaimedDays proclaimed;
    private final Occurrences occurrences;
    private final Clock clock;

    @Inject
    MeetingTimetableResource(
            Meetings meetings, StandingOrders orders, ProclaimedDays proclaimed, Occurrences occurrences, Clock clock) {
        this.meetings = meetings;
        this.orders = orders;
        this.proclaimed = proclaimed;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readTimetable",
            summary = "When each step before a meeting is due, and what has become of it",
            description =
                    "A deadline that had passed when the meeting was moved stays where it was. Of a cancelled meeting, what was"
                            + " done stays done and the rest is called off.")
    public TimetableView read(@PathParam("meeting") String reference) {
        var meeting = meetings.findByIdOptional(reference).orElseThrow(() -> new NoSuch("meeting", reference));
        var timetable = new Timetable(orders.of(meeting.body()), proclaimed.workingDays());
        var planned = occurrences.allOf(meeting.reference());
        var now = clock.instant();
        return new TimetableView(
                meeting.reference(),
                meeting.day(),
                meeting.originalDay(),
                meeting.state(),
                meeting.moves().stream().map(MoveView::of).toList(),
                timetable.order().rules().stream()
                        .map(rule -> timetable.of(meeting, rule))
                        .map(deadline -> view(
                                deadline,
                                original(timetable, meeting, deadline),
                                newest(planned, deadline.step()),
                                now))
                        .toList());
    }

    /** What the newest plan of a step came to; one that was called off only where there is no other. */
    private static Optional<Standing> newest(List<Standing> planned, Step step) {
        return planned.stream()
                .filter(standing -> standing.occurrence().kind().equals(step.name()))
                .max(comparing((Standing standing) -> standing.state() != State.CANCELLED)
                        .thenComparing(standing -> standing.occurrence().id()));
    }

    private static DeadlineView view(Deadline deadline, Deadline original, Optional<Standing> standing, Instant now) {
        return new DeadlineView(
                deadline.step(),
                deadline.day(),
                deadline.time().toString(),
                deadline.at(),
                original.at(),
                DeadlineState.of(deadline, standing, now),
                standing.flatMap(Standing::doneAt).orElse(null),
                standing.map(s -> s.occurrence().late()).orElse(false));
    }

    private static Deadline original(Timetable timetable, Meeting meeting, Deadline deadline) {
        return timetable.before(meeting.originalDay(), timetable.order().rule(deadline.step()));
    }

    /** The deadlines of a meeting, and each time it was put on another day. */
    @Schema(name = "Timetable")
    public record TimetableView(
            String meeting,
            LocalDate day,
            LocalDate originalDay,
            MeetingState state,
            List<MoveView> moves,
            List<DeadlineView> deadlines) {}

    /** A meeting was put on another day. */
    @Schema(name = "MeetingMove")
    public record MoveView(LocalDate from, LocalDate to, String reason, String movedBy, Instant movedAt) {
        static MoveView of(MeetingMove move) {
            return new MoveView(
                    move.fromDay(), move.toDay(), move.reason(), move.movedBy().name(), move.movedAt());
        }
    }

    /** How far a step is. */
    public enum DeadlineState {
        /** Still to come. */
        PLANNED,
        /** Its time has come, and nobody has taken it up yet. */
        DUE,
        UNDERWAY,
        DONE,
        /** It was tried as often as is allowed; a person looks at it. */
        GIVEN_UP,
        CALLED_OFF,
        /** Its time had passed before it could be planned, and is not made up for. */
        PASSED;

        static DeadlineState of(Deadline deadline, Optional<Standing> standing, Instant now) {
            return standing.map(s -> of(s, now)).orElse(deadline.isPassedAt(now) ? PASSED : PLANNED);
        }

        private static DeadlineState of(Standing standing, Instant now) {
            return switch (standing.state()) {
                case WAITING -> standing.occurrence().due().isAfter(now) ? PLANNED : DUE;
                case CLAIMED -> UNDERWAY;
                case DONE -> DONE;
                case FAILED -> GIVEN_UP;
                case CANCELLED -> CALLED_OFF;
            };
        }
    }

    /**
     * A deadline: {@code time} is the hour in London, {@code originallyAt} when it would be on the meeting's first day;
     * {@code doneAt} is there once it was done, {@code late} where it was taken up late.
     */
    @Schema(name = "Deadline")
    public record DeadlineView(
            Step step,
            LocalDate day,
            String time,
            Instant at,
            Instant originallyAt,
            DeadlineState state,
            Instant doneAt,
            boolean late) {}
}
