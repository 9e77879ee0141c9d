package org.bluebook.api.meetings;

import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.problem.OnRecordAlready;
import org.bluebook.api.problem.ReferencesDiffer;
import org.bluebook.meetings.AgendaItem;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Decision;
import org.bluebook.meetings.Decisions;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.MeetingState;
import org.bluebook.meetings.Meetings;
import org.bluebook.meetings.Outcome;
import org.bluebook.scheduler.month.MonthAhead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings, with their agenda and what was decided at them. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Meetings")
public class MeetingsResource {
    private final Meetings meetings;
    private final Bodies bodies;
    private final Decisions decisions;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;
    private final MonthAhead ahead;

    @Inject
    MeetingsResource(
            Meetings meetings,
            Bodies bodies,
            Decisions decisions,
            Caller caller,
            Clock clock,
            Changes changes,
            Versions versions,
            Lists lists,
            MonthAhead ahead) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.decisions = decisions;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
        this.ahead = ahead;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listMeetings",
            summary = "Meetings, by reference",
            description = "Filter by body and by day; both days are included.")
    public Response list(
            @Valid @BeanParam Paging paging,
            @QueryParam("body") String body,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return lists.answer(
                "meetings",
                paging,
                MeetingView.class,
                (after, limit) -> meetings.after(after, limit, body, from, to).stream()
                        .map(MeetingView::of)
                        .toList(),
                MeetingView::reference);
    }

    @GET
    @Path("{meeting}")
    @Operation(operationId = "readMeeting", summary = "A meeting: its body, its day, and whether it is still to come")
    public Response read(@PathParam("meeting") String reference) {
        var meeting = found(reference);
        return versions.answer(meeting.version(), () -> MeetingView.of(meeting));
    }

    @PUT
    @Path("{meeting}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putMeeting",
            summary = "Plan a meeting",
            description = "Its reference is that of the body and the day: PPRC-2006-04-24.")
    public Response plan(@PathParam("meeting") String reference, @Valid @NotNull MeetingPut body) {
        return changes.make(() -> {
            var fields = new Fields();
            var of = fields.find("body", body.body(), bodies::findByIdOptional, "body");
            fields.check();
            var planned = Meeting.plan(of, body.day());
            if (!planned.reference().equals(reference)) {
                throw new ReferencesDiffer(reference, planned.reference());
            }
            return meetings.locked(reference)
                    .map(standing -> Answer.same(() -> MeetingView.of(standing), standing::version))
                    .orElseGet(() -> {
                        meetings.persist(planned);
                        ahead.write(planned, clock.instant());
                        return Answer.created(
                                "/api/v1/meetings/" + reference, () -> MeetingView.of(planned), planned::version);
                    });
        });
    }

    @PUT
    @Path("{meeting}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putMeetingState",
            summary = "Say that a meeting was held or is cancelled",
            description = "Needs If-Match.")
    public Response become(@PathParam("meeting") String reference, @Valid @NotNull StatePut body) {
        return changes.make(() -> {
            var meeting = lockedOr404(reference);
            if (meeting.state() == body.state()) {
                return Answer.same(() -> MeetingView.of(meeting), meeting::version);
            }
            versions.requireMatch(meeting.version());
            switch (body.state()) {
                case HELD -> meeting.hold();
                case CANCELLED -> meeting.cancel();
                case PLANNED -> throw new FieldsNotValid("state", "body", "can be set to HELD or CANCELLED only");
            }
            ahead.write(meeting, clock.instant());
            return Answer.changed(() -> MeetingView.of(meeting), meeting::version);
        });
    }

    @PUT
    @Path("{meeting}/day")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "moveMeeting",
            summary = "Put a meeting on another day, with the reason",
            description = "Needs If-Match. It keeps its reference, and its timetable moves with it.")
    public Response move(@PathParam("meeting") String reference, @Valid @NotNull DayPut body) {
        return changes.make(() -> {
            var meeting = lockedOr404(reference);
            if (meeting.day().equals(body.day())) {
                return Answer.same(() -> MeetingView.of(meeting), meeting::version);
            }
            versions.requireMatch(meeting.version());
            meeting.move(body.day(), body.reason(), caller.actor(), clock.instant());
            ahead.write(meeting, clock.instant());
            return Answer.changed(() -> MeetingView.of(meeting), meeting::version);
        });
    }

    @GET
    @Path("{meeting}/agenda")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listAgenda", summary = "The numbered items of a meeting")
    public Response agenda(@PathParam("meeting") String reference, @Valid @BeanParam Paging paging) {
        return lists.answer(
                "agenda",
                paging,
                ItemView.class,
                Lists.few(
                        () -> found(reference).agenda().stream()
                                .map(ItemView::of)
                                .toList(),
                        ItemView::key),
                ItemView::key);
    }

    @PUT
    @Path("{meeting}/agenda/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putAgendaItem",
            summary = "Put something on the agenda of a meeting that is still to come")
    public Response putOnAgenda(
            @PathParam("meeting") String reference,
            @PathParam("item") @Min(1) @Max(999) int item,
            @Valid @NotNull ItemPut body) {
        return changes.make(() -> {
            var meeting = lockedOr404(reference);
            boolean there = meeting.agenda().stream()
                    .anyMatch(i -> i.number() == item && i.title().equals(body.title()));
            var view = new ItemView(item, body.title());
            if (there) {
                return Answer.same(() -> view, meeting::version);
            }
            meeting.putOnAgenda(item, body.title());
            return Answer.created(
                    "/api/v1/meetings/%s/agenda/%d".formatted(reference, item), () -> view, meeting::version);
        });
    }

    @GET
    @Path("{meeting}/decisions")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listDecisions", summary = "What a meeting decided")
    public Response decisions(@PathParam("meeting") String reference, @Valid @BeanParam Paging paging) {
        found(reference);
        return lists.answer(
                "decisions",
                paging,
                DecisionView.class,
                Lists.few(
                        () -> decisions.of(reference).stream()
                                .map(DecisionView::of)
                                .toList(),
                        DecisionView::reference),
                DecisionView::reference);
    }

    @PUT
    @Path("{meeting}/decisions/{decision}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putDecision",
            summary = "Record what a meeting decided",
            description = "A decision is never changed. Its reference is that of the meeting, a stroke and the number.")
    public Response decide(
            @PathParam("meeting") String reference,
            @PathParam("decision") @Min(1) @Max(999) int number,
            @Valid @NotNull DecisionPut body) {
        return changes.make(() -> {
            var meeting = lockedOr404(reference);
            var name = reference + "/" + number;
            var wanted = new Decision(name, meeting, body.outcome(), body.about(), body.wording(), body.source());
            var standing = decisions.findByIdOptional(name);
            if (standing.isPresent()) {
                if (!DecisionView.of(standing.get()).equals(DecisionView.of(wanted))) {
                    throw new OnRecordAlready("Decision " + name, "record another one");
                }
                return Answer.done(() -> DecisionView.of(wanted)).unchanged();
            }
            decisions.persist(wanted);
            return Answer.added(
                    "/api/v1/meetings/%s/decisions/%d".formatted(reference, number), () -> DecisionView.of(wanted));
        });
    }

    private Meeting found(String reference) {
        return meetings.findByIdOptional(reference).orElseThrow(() -> new NoSuch("meeting", reference));
    }

    private Meeting lockedOr404(String reference) {
        return meetings.locked(reference).orElseThrow(() -> new NoSuch("meeting", reference));
    }

    /** Whose meeting it is, and when. */
    public record MeetingPut(
            @NotBlank @Size(max = 20) String body, @NotNull LocalDate day) {}

    /** What became of it. */
    @Schema(name = "MeetingStatePut")
    public record StatePut(@NotNull MeetingState state) {}

    /** The day it is to be on, and why. */
    @Schema(name = "MeetingDayPut")
    public record DayPut(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String reason) {}

    /** An item of the agenda. */
    @Schema(name = "AgendaItemPut")
    public record ItemPut(@NotBlank @Size(max = 300) String title) {}

    /** What was decided, about what, in which words, and where that is written. */
    public record DecisionPut(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 300) String about,
            @NotBlank @Size(max = 1000) String wording,
            @NotBlank @Size(max = 120) String source) {}

    /** A meeting; {@code originalDay} is the one it was first planned for. */
    @Schema(name = "Meeting")
    public record MeetingView(String reference, String body, LocalDate day, LocalDate originalDay, MeetingState state) {
        static MeetingView of(Meeting m) {
            return new MeetingView(m.reference(), m.body().reference(), m.day(), m.originalDay(), m.state());
        }
    }

    /** An item of the agenda. */
    @Schema(name = "AgendaItem")
    public record ItemView(int number, String title) {
        static ItemView of(AgendaItem item) {
            return new ItemView(item.number(), item.title());
        }

        String key() {
            return "%05d".formatted(number);
        }
    }

    /** A decision of members. */
    @Schema(name = "Decision")
    public record DecisionView(
            String reference, String meeting, Outcome outcome, String about, String wording, String source) {
        static DecisionView of(Decision d) {
            return new DecisionView(d.reference(), d.meeting(), d.outcome(), d.about(), d.wording(), d.source());
        }
    }
}
