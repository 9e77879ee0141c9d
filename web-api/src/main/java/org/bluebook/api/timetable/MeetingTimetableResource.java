package org.bluebook.api.timetable;

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
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.ProclaimedDays;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingMove;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.StandingOrders;
import org.bluebook.meetings.Step;
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
    private final Clock clock;

    @Inject
    MeetingTimetableResource(Meetings meetings, StandingOrders orders, ProclaimedDays proclaimed, Clock clock) {
        this.meetings = meetings;
        this.orders = orders;
        this.proclaimed = proclaimed;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readTimetable",
            summary = "When each step before a meeting is due, and whether its time has passed",
            description =
                    "A deadline that had passed when the meeting was moved stays where it was. A cancelled meeting has none.")
    public TimetableView read(@PathParam("meeting") String reference) {
        var meeting = meetings.findByIdOptional(reference).orElseThrow(() -> new NoSuch("meeting", reference));
        var timetable = new Timetable(orders.of(meeting.body()), proclaimed.workingDays());
        var now = clock.instant();
        return new TimetableView(
                meeting.reference(),
                meeting.day(),
                meeting.originalDay(),
                meeting.state(),
                meeting.moves().stream().map(MoveView::of).toList(),
                timetable.of(meeting).stream()
                        .map(deadline -> DeadlineView.of(deadline, original(timetable, meeting, deadline), now))
                        .toList());
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

    /** Whether the time of a deadline is still to come. */
    public enum DeadlineState {
        PLANNED,
        PASSED;

        static DeadlineState of(Deadline deadline, Instant now) {
            return deadline.isPassedAt(now) ? PASSED : PLANNED;
        }
    }

    /** A deadline: {@code time} is the hour in London, {@code originallyAt} when it would be on the meeting's first day. */
    @Schema(name = "Deadline")
    public record DeadlineView(
            Step step, LocalDate day, String time, Instant at, Instant originallyAt, DeadlineState state) {
        static DeadlineView of(Deadline deadline, Deadline original, Instant now) {
            return new DeadlineView(
                    deadline.step(),
                    deadline.day(),
                    deadline.time().toString(),
                    deadline.at(),
                    original.at(),
                    DeadlineState.of(deadline, now));
        }
    }
}
