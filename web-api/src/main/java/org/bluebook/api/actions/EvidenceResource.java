package org.bluebook.api.actions;

import static org.bluebook.api.actions.Reported.BY_OWNER;
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
import org.bluebook.actions.ActionEvent;
import org.bluebook.actions.ActionStatus;
import org.bluebook.actions.Evidence;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What shows that an action is done: its evidence, its completion, and what happened to it. */
@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class EvidenceResource {
    private final Reported reported;
    private final Caller caller;
    private final Clock clock;
    private final Versions versions;
    private final Lists lists;

    @Inject
    EvidenceResource(Reported reported, Caller caller, Clock clock, Versions versions, Lists lists) {
        this.reported = reported;
        this.caller = caller;
        this.clock = clock;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Path("{action}/evidence")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listEvidence", summary = "What shows what was done")
    public Response evidence(@PathParam("action") String reference, @Valid @BeanParam Paging paging) {
        return lists.answer(
                "evidence",
                paging,
                EvidenceView.class,
                Lists.few(
                        () -> reported.action(reference).evidence().stream()
                                .map(EvidenceView::of)
                                .toList(),
                        EvidenceView::key),
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
    public Response show(@PathParam("action") String reference, @Valid @NotNull EvidencePost body) {
        return reported.byOwner(reference, action -> {
            if (body.milestone() != null) {
                Reported.milestone(action, body.milestone());
            }
            var milestone = body.milestone() == null ? null : Reported.name(reference, body.milestone());
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
    public Response complete(@PathParam("action") String reference) {
        return reported.byOwner(reference, action -> {
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
    public Response events(@PathParam("action") String reference, @Valid @BeanParam Paging paging) {
        return lists.answer(
                "events",
                paging,
                EventView.class,
                Lists.few(
                        () -> reported.action(reference).events().stream()
                                .map(EventView::of)
                                .toList(),
                        EventView::key),
                EventView::key);
    }

    /** Evidence; {@code milestone} is the number of the step it shows, if it shows one. */
    public record EvidencePost(
            @NotBlank @Size(max = 300) String title,
            @NotNull LocalDate day,
            @NotBlank @Size(max = 500) String describes,
            Integer milestone,
            @Size(max = 120) String source) {}

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
