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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Milestone;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.problem.OnRecordAlready;
import org.bluebook.calendar.WallTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dated steps of an action. */
@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class MilestonesResource {
    private final Reported reported;
    private final Actions actions;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    MilestonesResource(
            Reported reported,
            Actions actions,
            Caller caller,
            Clock clock,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.reported = reported;
        this.actions = actions;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Path("{action}/milestones")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listMilestones", summary = "The dated steps of an action, with the first date of each")
    public Response milestones(@PathParam("action") String reference, @Valid @BeanParam Paging paging) {
        return lists.answer(
                "milestones",
                paging,
                MilestoneView.class,
                Lists.few(
                        () -> reported.action(reference).milestones().stream()
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
    public Response milestone(@PathParam("action") String reference, @PathParam("milestone") int number) {
        var action = reported.action(reference);
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
    public Response addMilestone(
            @PathParam("action") String reference,
            @PathParam("milestone") @Min(1) int number,
            @Valid @NotNull MilestonePut body) {
        return changes.make(() -> {
            var action = actions.locked(reference).orElseThrow(() -> new NoSuch("action", reference));
            var standing = action.milestones().stream()
                    .filter(m -> m.reference().equals(Reported.name(reference, number)))
                    .findFirst();
            if (standing.isPresent()) {
                return standing(action, standing.get(), body);
            }
            action.addMilestone(
                    Reported.name(reference, number), body.title(), body.date(), body.source(), body.note());
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
    public Response move(
            @PathParam("action") String reference, @PathParam("milestone") int number, @Valid @NotNull DatePut body) {
        return ofMilestone(
                reference,
                number,
                milestone -> milestone.currentDate().equals(body.date()),
                action -> action.moveMilestone(
                        Reported.name(reference, number), body.date(), body.reason(), caller.actor(), today()));
    }

    @PUT
    @Path("{action}/milestones/{milestone}/reached")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ACTION_OWNER)
    @Operation(
            operationId = "reachMilestone",
            summary = "Say that a step was reached, and when",
            description = "Needs If-Match with the ETag of the action.")
    public Response reach(
            @PathParam("action") String reference,
            @PathParam("milestone") int number,
            @Valid @NotNull ReachedPut body) {
        return ofMilestone(
                reference,
                number,
                milestone -> milestone.reachedOn().filter(body.on()::equals).isPresent(),
                action -> action.reachMilestone(Reported.name(reference, number), caller.actor(), body.on()));
    }

    private Response ofMilestone(String reference, int number, Predicate<Milestone> same, Consumer<Action> change) {
        return reported.byOwner(reference, action -> {
            if (same.test(milestone(action, number))) {
                return Answer.same(() -> MilestoneView.of(milestone(action, number)), action::version);
            }
            versions.requireMatch(action.version());
            change.accept(action);
            actions.count(action);
            return Answer.changed(() -> MilestoneView.of(milestone(action, number)), action::version);
        });
    }

    private Milestone milestone(Action action, int number) {
        return Reported.milestone(action, number);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WallTime.LONDON);
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
}
