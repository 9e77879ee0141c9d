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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.bluebook.actions.Action;
import org.bluebook.actions.ActionStatus;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Owner;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Forms;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.problem.OnRecordAlready;
import org.bluebook.meetings.Decision;
import org.bluebook.meetings.Decisions;
import org.bluebook.meetings.Meetings;
import org.bluebook.people.Actor;
import org.bluebook.places.Units;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actions themselves: put before members, handed over, decided on. Their wording is never edited. */
@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "What members agreed the service will do, and how it goes")
public class ActionsResource {
    private final Actions actions;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Units units;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    ActionsResource(
            Actions actions,
            Meetings meetings,
            Decisions decisions,
            Units units,
            Caller caller,
            Clock clock,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.actions = actions;
        this.meetings = meetings;
        this.decisions = decisions;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
    @Operation(
            operationId = "listActions",
            summary = "Actions, by reference",
            description = "Filter by status, or by the account of the owner.")
    public Response list(
            @Valid @BeanParam Paging paging,
            @QueryParam("status") ActionStatus status,
            @QueryParam("owner") String owner) {
        return lists.answer(
                "actions",
                paging,
                ActionView.class,
                (after, limit) -> actions.after(after, limit, status, owner).stream()
                        .map(ActionView::of)
                        .toList(),
                ActionView::reference);
    }

    @GET
    @Path("{action}")
    @RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
    @Operation(operationId = "readAction", summary = "An action: its wording, owner and status")
    public Response read(@PathParam("action") String reference) {
        return versions.answerAlike(() -> found(reference), Action::version, ActionView::of);
    }

    @PUT
    @Path("{action}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putAction",
            summary = "Put an action before a meeting",
            description = "The wording stands for good: an action is superseded, not reworded.")
    public Response put(
            @PathParam("action") @Pattern(regexp = Forms.REFERENCE, message = Forms.SAYS) String reference,
            @Valid @NotNull ActionPut body) {
        return changes.make(() -> actions.locked(reference)
                .map(action -> standing(action, body))
                .orElseGet(() -> propose(reference, body)));
    }

    private Answer propose(String reference, ActionPut body) {
        var fields = new Fields();
        var meeting = fields.find("meeting", body.meeting(), meetings::findByIdOptional, "meeting");
        fields.find("owner.unit", body.owner().unit(), units::findByIdOptional, "unit");
        fields.check();
        var action = Action.propose(
                reference,
                body.wording(),
                body.shortName(),
                body.owner().asOwner(),
                meeting,
                caller.actor(),
                clock.instant());
        actions.persist(action);
        return Answer.created("/api/v1/actions/" + reference, () -> ActionView.of(action), action::version);
    }

    private static Answer standing(Action action, ActionPut body) {
        boolean same = action.wording().equals(body.wording())
                && action.shortName().equals(body.shortName())
                && action.meeting().equals(body.meeting())
                && action.owner().equals(body.owner().asOwner());
        if (!same) {
            throw new OnRecordAlready(
                    action.reference(), "hand it over at its /owner, or supersede it by a decision of members");
        }
        return Answer.same(() -> ActionView.of(action), action::version);
    }

    @PUT
    @Path("{action}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "handOverAction",
            summary = "Hand an action over",
            description = "Needs If-Match. What was reported stays with whoever reported it.")
    public Response handOver(@PathParam("action") String reference, @Valid @NotNull OwnerPut body) {
        return change(reference, action -> {
            var fields = new Fields();
            fields.find("unit", body.unit(), units::findByIdOptional, "unit");
            fields.check();
            if (action.owner().equals(body.asOwner())) {
                return false;
            }
            versions.requireMatch(action.version());
            action.handOver(body.asOwner(), caller.actor(), clock.instant());
            return true;
        });
    }

    @PUT
    @Path("{action}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "startAction",
            summary = "Say that work on an action began, or goes on after it was sent back",
            description =
                    "Needs If-Match. The one status that is set is IN_PROGRESS: every other comes from the owner's proposal or a decision of members.")
    public Response start(@PathParam("action") String reference, @Valid @NotNull StatusPut body) {
        return change(reference, action -> {
            if (body.status() != ActionStatus.IN_PROGRESS) {
                throw new FieldsNotValid("status", "body", "can be set to IN_PROGRESS only");
            }
            if (action.status() == ActionStatus.IN_PROGRESS) {
                return false;
            }
            versions.requireMatch(action.version());
            if (action.status() == ActionStatus.NEEDS_MORE_WORK) {
                action.resume(caller.actor(), clock.instant());
            } else {
                action.start(caller.actor(), clock.instant());
            }
            return true;
        });
    }

    @PUT
    @Path("{action}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "decideAction",
            summary = "Say what members decided of an action",
            description =
                    "Needs If-Match, and a decision that is on record. NEEDS_MORE_WORK takes what is left and its new date;"
                            + " LINKED and SUPERSEDED take the action that follows.")
    public Response decide(@PathParam("action") String reference, @Valid @NotNull DecisionPut body) {
        return change(reference, action -> {
            var fields = new Fields();
            var decision = fields.find("decision", body.decision(), decisions::findByIdOptional, "decision");
            var following = fields.find("following", body.following(), actions::findByIdOptional, "action");
            fields.check();
            versions.requireMatch(action.version());
            decide(action, body, decision, following, caller.actor());
            return true;
        });
    }

    private void decide(Action action, DecisionPut body, Decision decision, Action following, Actor by) {
        var at = clock.instant();
        switch (body.status()) {
            case AGREED -> action.agree(decision, by, at);
            case CLOSED -> action.close(decision, by, at);
            case NEEDS_MORE_WORK ->
                action.needMoreWork(decision, required("whatIsLeft", body.whatIsLeft()), body.newDate(), by, at);
            case LINKED -> action.linkTo(required("following", following), decision, by, at);
            case SUPERSEDED -> action.supersede(required("following", following), decision, by, at);
            case WITHDRAWN -> action.withdraw(decision, by, at);
            case PROPOSED, IN_PROGRESS, COMPLETION_PROPOSED ->
                throw new FieldsNotValid("status", "body", "is nothing that members decide");
        }
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw new FieldsNotValid(field, "body", "is needed for this decision");
        }
        return value;
    }

    private Response change(String reference, Change change) {
        return changes.make(() -> {
            var action = actions.locked(reference).orElseThrow(() -> new NoSuch("action", reference));
            return change.on(action)
                    ? Answer.changed(() -> ActionView.of(action), action::version)
                    : Answer.same(() -> ActionView.of(action), action::version);
        });
    }

    private Action found(String reference) {
        return actions.findByIdOptional(reference).orElseThrow(() -> new NoSuch("action", reference));
    }

    /** Changes an action, and says whether anything is different now. */
    private interface Change {
        boolean on(Action action);
    }

    /** An action as it is put before members. */
    public record ActionPut(
            @NotBlank @Size(max = 1000) String wording,
            @NotBlank @Size(max = 120) String shortName,
            @NotBlank @Size(max = 30) String meeting,
            @Valid @NotNull OwnerPut owner) {}

    /** Who answers for it: a unit, a role in it, and the account that reports. */
    public record OwnerPut(
            @NotBlank @Size(max = 20) String unit,
            @NotBlank @Size(max = 120) String role,
            @NotBlank @Size(max = 120) String account) {
        Owner asOwner() {
            return new Owner(unit, role, new Actor(account));
        }
    }

    /** The status it is to have. */
    @Schema(name = "ActionStatusPut")
    public record StatusPut(@NotNull ActionStatus status) {}

    /** What members decided; what is left and its date, or the action that follows, where the decision needs it. */
    @Schema(name = "ActionDecisionPut")
    public record DecisionPut(
            @NotBlank @Size(max = 40) String decision,
            @NotNull ActionStatus status,
            @Size(max = 300) String whatIsLeft,
            LocalDate newDate,
            @Size(max = 20) String following) {}

    /** An action; {@code other} is the action it is linked to or superseded by. */
    @Schema(name = "Action")
    public record ActionView(
            String reference,
            String shortName,
            String wording,
            String meeting,
            String ownerUnit,
            String ownerRole,
            String ownerAccount,
            ActionStatus status,
            String other) {
        static ActionView of(Action a) {
            return new ActionView(
                    a.reference(),
                    a.shortName(),
                    a.wording(),
                    a.meeting(),
                    a.owner().unit(),
                    a.owner().role(),
                    a.owner().account().name(),
                    a.status(),
                    a.other().orElse(null));
        }
    }
}
