package org.bluebook.api.actions;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.Predicate;
import org.bluebook.actions.Action;
import org.bluebook.actions.ActionEvent;
import org.bluebook.actions.ActionStatus;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Evidence;
import org.bluebook.actions.Milestone;
import org.bluebook.actions.OnlyTheOwnerReports;
import org.bluebook.actions.Rag;
import org.bluebook.actions.Report;
import org.bluebook.actions.Update;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.problem.OnRecordAlready;
import org.bluebook.calendar.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What belongs to an action: the months reported, the dates, the evidence, and what happened to it. */
@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class ReportingResource {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String BY_OWNER = "reported by the owner";

    private final Actions actions;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @PathParam("action")
    String reference;

    @Inject
    ReportingResource(Actions actions, Caller caller, Clock clock, Changes changes, Versions versions, Lists lists) {
        this.actions = actions;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Path("{action}/updates")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listUpdates",
            summary = "What was reported on an action, month by month, revisions and what they replaced included")
    public Response updates(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "updates",
                paging,
                UpdateView.class,
                Lists.few(() -> found().updates().stream().map(UpdateView::of).toList(), UpdateView::key),
                UpdateView::key);
    }

    @GET
    @Path("{action}/updates/{month}")
    @Operation(operationId = "readUpdate", summary = "What stands reported for a month")
    public Response update(@PathParam("month") YearMonth month) {
        var update = found().updateFor(Period.month(month)).orElseThrow(() -> new NoSuch("report for", month));
        return versions.answer(update.revision(), () -> UpdateView.of(update));
    }

    @PUT
    @Path("{action}/updates/{month}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ACTION_OWNER)
    @Operation(
            operationId = "putUpdate",
            summary = "Report on a month, or revise the report",
            description = "A revision needs If-Match and \"revisedBecause\"; what it replaces stays on record."
                    + " Where nothing changed, say why in \"noChangeBecause\".")
    public Response report(@PathParam("month") YearMonth month, @Valid @NotNull UpdatePut body) {
        var period = Period.month(month);
        return own(action -> {
            var standing = action.updateFor(period);
            if (standing.isEmpty()) {
                action.report(period, body.report(), caller.actor(), clock.instant());
                return Answer.created(
                        "/api/v1/actions/%s/updates/%s".formatted(reference, month),
                        () -> UpdateView.of(action.updateFor(period).orElseThrow()),
                        () -> 1);
            }
            var update = standing.get();
            if (body.isAsIn(update)) {
                return Answer.same(() -> UpdateView.of(update), update::revision);
            }
            versions.requireMatch(update.revision());
            action.revise(period, body.report(), body.revisedBecause(), caller.actor(), clock.instant());
            return Answer.changed(
                    () -> UpdateView.of(action.updateFor(period).orElseThrow()), () -> update.revision() + 1);
        });
    }

    @GET
    @Path("{action}/milestones")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listMilestones", summary = "The dated steps of an action, with the first date of each")
    public Response milestones(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "milestones",
                paging,
                MilestoneView.class,
                Lists.few(
                        () -> found().milestones().stream()
                                .map(MilestoneView::of)
                                .sorted((one, other) -> one.reference().compareTo(other.reference()))
                                .toList(),
                        MilestoneView::reference),
                MilestoneView::reference);
    }

    @GET
    @Path("{action}/milestones/{milestone}")
    @Operation(
            operationId = "readMilestone",
            summary = "A step of an action",
            description = "Its ETag is that of the action: whoever moves a date has seen the action as it is.")
    public Response milestone(@PathParam("milestone") int number) {
        var action = found();
        var milestone = milestone(action, number);
        return versions.answer(action.version(), () -> MilestoneView.of(milestone));
    }

    @PUT
    @Path("{action}/milestones/{milestone}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putMilestone",
            summary = "Add a dated step to an action",
            description = "The first date stays for good; the owner proposes others, each with its reason.")
    public Response addMilestone(@PathParam("milestone") @Min(1) int number, @Valid @NotNull MilestonePut body) {
        return changes.make(() -> {
            var action = actions.locked(reference).orElseThrow(() -> new NoSuch("action", reference));
            var standing = action.milestones().stream()
                    .filter(m -> m.reference().equals(name(number)))
                    .findFirst();
            if (standing.isPresent()) {
                return standing(action, standing.get(), body);
            }
            action.addMilestone(name(number), body.title(), body.date(), body.source(), body.note());
            return Answer.created(
                    "/api/v1/actions/%s/milestones/%d".formatted(reference, number),
                    () -> MilestoneView.of(milestone(action, number)),
                    action::version);
        });
    }

    private static Answer standing(Action action, Milestone milestone, MilestonePut body) {
        boolean same = milestone.title().equals(body.title())
                && milestone.originalDate().equals(body.date())
                && milestone.source().equals(body.source())
                && Objects.equals(milestone.note().orElse(null), body.note());
        if (!same) {
            throw new OnRecordAlready("Milestone " + milestone.reference(), "the owner moves its date at its /date");
        }
        return Answer.same(() -> MilestoneView.of(milestone), action::version);
    }

    @PUT
    @Path("{action}/milestones/{milestone}/date")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ACTION_OWNER)
    @Operation(
            operationId = "moveMilestone",
            summary = "Propose another date for a step, with the reason",
            description = "Needs If-Match with the ETag of the action. Every earlier date stays on record.")
    public Response move(@PathParam("milestone") int number, @Valid @NotNull DatePut body) {
        return ofMilestone(
                number,
                milestone -> milestone.currentDate().equals(body.date()),
                action -> action.moveMilestone(name(number), body.date(), body.reason(), caller.actor(), today()));
    }

    @PUT
    @Path("{action}/milestones/{milestone}/reached")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ACTION_OWNER)
    @Operation(
            operationId = "reachMilestone",
            summary = "Say that a step was reached, and when",
            description = "Needs If-Match with the ETag of the action.")
    public Response reach(@PathParam("milestone") int number, @Valid @NotNull ReachedPut body) {
        return ofMilestone(
                number,
                milestone -> milestone.reachedOn().filter(body.on()::equals).isPresent(),
                action -> action.reachMilestone(name(number), caller.actor(), body.on()));
    }

    private Response ofMilestone(int number, Predicate<Milestone> same, Change change) {
        return own(action -> {
            if (same.test(milestone(action, number))) {
                return Answer.same(() -> MilestoneView.of(milestone(action, number)), action::version);
            }
            versions.requireMatch(action.version());
            change.on(action);
            actions.count(action);
            return Answer.changed(() -> MilestoneView.of(milestone(action, number)), action::version);
        });
    }

    @GET
    @Path("{action}/evidence")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listEvidence", summary = "What shows what was done")
    public Response evidence(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "evidence",
                paging,
                EvidenceView.class,
                Lists.few(
                        () -> found().evidence().stream().map(EvidenceView::of).toList(), EvidenceView::key),
                EvidenceView::key);
    }

    @POST
    @Path("{action}/evidence")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ACTION_OWNER)
    @Operation(
            operationId = "addEvidence",
            summary = "Add something that shows what was done",
            description = "Send an Idempotency-Key, so that a repeat after a lost answer adds nothing.")
    public Response show(@Valid @NotNull EvidencePost body) {
        return own(action -> {
            if (body.milestone() != null) {
                milestone(action, body.milestone());
            }
            var milestone = body.milestone() == null ? null : name(body.milestone());
            var source = body.source() == null ? BY_OWNER : body.source();
            var evidence = new Evidence(body.title(), body.day(), body.describes(), milestone, source);
            action.show(evidence, caller.actor());
            return Answer.added("/api/v1/actions/%s/evidence".formatted(reference), () -> EvidenceView.of(evidence));
        });
    }

    @PUT
    @Path("{action}/completion")
    @RolesAllowed(ACTION_OWNER)
    @Operation(
            operationId = "proposeCompletion",
            summary = "Propose to members that the action is complete",
            description = "Needs If-Match, and evidence on record. Members decide.")
    public Response complete() {
        return own(action -> {
            if (action.status() == ActionStatus.COMPLETION_PROPOSED) {
                return Answer.same(() -> ActionsResource.ActionView.of(action), action::version);
            }
            versions.requireMatch(action.version());
            action.proposeCompletion(caller.actor(), clock.instant());
            return Answer.changed(() -> ActionsResource.ActionView.of(action), action::version);
        });
    }

    @GET
    @Path("{action}/events")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listActionEvents", summary = "What happened to an action, and by whose decision")
    public Response events(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "events",
                paging,
                EventView.class,
                Lists.few(() -> found().events().stream().map(EventView::of).toList(), EventView::key),
                EventView::key);
    }

    /** The owner alone: ownership is asked for in the query, and what the action is for others is told as it is. */
    private Response own(Work work) {
        return changes.make(() -> {
            var action = actions.lockedFor(reference, caller.actor()).orElseThrow(this::notOwned);
            return work.on(action);
        });
    }

    private RuntimeException notOwned() {
        return actions.findByIdOptional(reference).isPresent()
                ? new OnlyTheOwnerReports(reference, caller.actor())
                : new NoSuch("action", reference);
    }

    private Action found() {
        return actions.findByIdOptional(reference).orElseThrow(() -> new NoSuch("action", reference));
    }

    private Milestone milestone(Action action, int number) {
        return action.milestones().stream()
                .filter(m -> m.reference().equals(name(number)))
                .findFirst()
                .orElseThrow(() -> new NoSuch("milestone", name(number)));
    }

    private String name(int milestone) {
        return reference + "/" + milestone;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private interface Work {
        Answer on(Action action);
    }

    private interface Change {
        void on(Action action);
    }

    /** A month's report; "source" is left out by an owner who reports what they know themselves. */
    public record UpdatePut(
            @NotNull Rag rag,
            @NotNull Rag forecast,
            @Size(max = 2000) String narrative,
            @NotBlank @Size(max = 1000) String reason,
            @Size(max = 1000) String noChangeBecause,
            @Size(max = 500) String revisedBecause,
            @Size(max = 120) String source) {
        Report report() {
            return new Report(rag, forecast, narrative, reason, noChangeBecause, source == null ? BY_OWNER : source);
        }

        boolean isAsIn(Update update) {
            return report().equals(new Report(
                    update.rag(),
                    update.forecast(),
                    update.narrative(),
                    update.reason(),
                    update.noChangeBecause().orElse(null),
                    update.source()));
        }
    }

    /** A step with its date. */
    public record MilestonePut(
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 120) String source,
            @Size(max = 500) String note) {}

    /** The date that is proposed, and why. */
    @Schema(name = "MilestoneDatePut")
    public record DatePut(
            @NotNull LocalDate date,
            @NotBlank @Size(max = 500) String reason) {}

    /** The day a step was reached. */
    @Schema(name = "MilestoneReachedPut")
    public record ReachedPut(@NotNull LocalDate on) {}

    /** Evidence; {@code milestone} is the number of the step it shows, if it shows one. */
    public record EvidencePost(
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String describes,
            Integer milestone,
            @Size(max = 120) String source) {}

    /** A report on a month; the highest revision of a month stands. */
    @Schema(name = "Update")
    public record UpdateView(
            Period month,
            int revision,
            Rag rag,
            Rag forecast,
            String narrative,
            String reason,
            String noChangeBecause,
            String revisedBecause,
            Instant reportedAt,
            String reportedBy,
            String source) {
        static UpdateView of(Update u) {
            return new UpdateView(
                    u.month(),
                    u.revision(),
                    u.rag(),
                    u.forecast(),
                    u.narrative(),
                    u.reason(),
                    u.noChangeBecause().orElse(null),
                    u.revisedBecause().orElse(null),
                    u.reportedAt(),
                    u.reportedBy().name(),
                    u.source());
        }

        String key() {
            return "%s/%05d".formatted(month, revision);
        }
    }

    /** A step: the date it was given first, the one it has now, how often it was moved, and when it was reached. */
    @Schema(name = "Milestone")
    public record MilestoneView(
            String reference,
            String title,
            LocalDate originalDate,
            LocalDate currentDate,
            int moves,
            String lastReason,
            LocalDate reachedOn,
            String source,
            String note) {
        static MilestoneView of(Milestone m) {
            var moves = m.moves();
            return new MilestoneView(
                    m.reference(),
                    m.title(),
                    m.originalDate(),
                    m.currentDate(),
                    moves.size(),
                    moves.isEmpty() ? null : moves.get(moves.size() - 1).reason(),
                    m.reachedOn().orElse(null),
                    m.source(),
                    m.note().orElse(null));
        }
    }

    /** Evidence on record. */
    @Schema(name = "Evidence")
    public record EvidenceView(
            long number, String title, LocalDate day, String describes, String milestone, String source) {
        static EvidenceView of(Evidence e) {
            return new EvidenceView(
                    e.number(), e.title(), e.day(), e.describes(), e.milestone().orElse(null), e.source());
        }

        String key() {
            return "%012d".formatted(number);
        }
    }

    /** Something that happened: the status it led to, by whom, why, and by which decision. */
    @Schema(name = "ActionEvent")
    public record EventView(long number, ActionStatus status, Instant at, String who, String why, String decision) {
        static EventView of(ActionEvent e) {
            return new EventView(
                    e.number(),
                    e.status(),
                    e.at(),
                    e.who().name(),
                    e.why(),
                    e.decision().orElse(null));
        }

        String key() {
            return "%012d".formatted(number);
        }
    }
}
