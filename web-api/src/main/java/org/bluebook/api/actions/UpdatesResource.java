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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.bluebook.actions.Rag;
import org.bluebook.actions.Report;
import org.bluebook.actions.Update;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The months reported on an action. */
@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class UpdatesResource {
    private final Reported reported;
    private final Caller caller;
    private final Clock clock;
    private final Versions versions;
    private final Lists lists;

    @Inject
    UpdatesResource(Reported reported, Caller caller, Clock clock, Versions versions, Lists lists) {
        this.reported = reported;
        this.caller = caller;
        this.clock = clock;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Path("{action}/updates")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listUpdates",
            summary = "What was reported on an action, month by month, revisions and what they replaced included")
    public Response updates(@PathParam("action") String reference, @Valid @BeanParam Paging paging) {
        return lists.answer(
                "updates",
                paging,
                UpdateView.class,
                Lists.few(
                        () -> reported.action(reference).updates().stream()
                                .map(UpdateView::of)
                                .toList(),
                        UpdateView::key),
                UpdateView::key);
    }

    @GET
    @Path("{action}/updates/{month}")
    @Operation(operationId = "readUpdate", summary = "What stands reported for a month")
    public Response update(@PathParam("action") String reference, @PathParam("month") YearMonth month) {
        var update = reported.action(reference)
                .updateFor(Period.month(month))
                .orElseThrow(() -> new NoSuch("report for", month));
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
    public Response report(
            @PathParam("action") String reference,
            @PathParam("month") YearMonth month,
            @Valid @NotNull UpdatePut body) {
        var period = Period.month(month);
        return reported.byOwner(reference, action -> {
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
}
