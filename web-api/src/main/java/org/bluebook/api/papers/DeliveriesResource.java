package org.bluebook.api.papers;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.scheduler.outbox.Deliveries;
import org.bluebook.scheduler.outbox.Delivery;
import org.bluebook.scheduler.outbox.DeliveryEntry;
import org.bluebook.scheduler.outbox.DeliveryState;
import org.bluebook.scheduler.outbox.Form;
import org.bluebook.scheduler.outbox.Postman;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is told of an issue: the list as it was when the paper was issued, and how far it is with each of them. */
@Path("/api/v1/papers/{paper}/issues/{issue}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
@Tag(name = "Mail")
public class DeliveriesResource {
    private static final String NO_SERVER =
            "No mail server is configured (BLUEBOOK_MAIL_HOST), so nothing is sent; this waits until there is one.";

    private final Deliveries deliveries;
    private final Issues issues;
    private final Postman postman;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Lists lists;

    @Inject
    DeliveriesResource(
            Deliveries deliveries,
            Issues issues,
            Postman postman,
            Caller caller,
            Clock clock,
            Changes changes,
            Lists lists) {
        this.deliveries = deliveries;
        this.issues = issues;
        this.postman = postman;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listDeliveries",
            summary = "Who is told of an issue, and how far that is",
            description = "SENT: their mail server took the message. FAILED: it did not, for the reason in its words."
                    + " UNCERTAIN: nobody can know, for its answer was lost. Who may have two copies is flagged; the two are the"
                    + " same message. An acknowledgement says that the link was followed, which a program can do too.")
    public Response list(
            @PathParam("paper") String paper, @PathParam("issue") String issue, @Valid @BeanParam Paging paging) {
        int number = number(paper, issue);
        return lists.answer(
                "deliveries",
                paging,
                DeliveryView.class,
                (after, limit) -> deliveries.entries(paper, number, after, limit).stream()
                        .map(this::view)
                        .toList(),
                DeliveryView::address);
    }

    @POST
    @Path("resend")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "resendDeliveries",
            summary = "Send what failed once more",
            description =
                    "All that failed; or one, by its address, which may be uncertain too. What was sent is not sent again.")
    public Response resend(
            @PathParam("paper") String paper, @PathParam("issue") String issue, @Valid @NotNull ResendPost body) {
        return changes.make(() -> {
            int number = number(paper, issue);
            var again = body.address() == null ? failed(paper, number) : List.of(named(paper, number, body.address()));
            again.forEach(delivery -> delivery.sendAgain(clock.instant()));
            var answer = Answer.done(() -> new ResentView(
                    paper, number, again.stream().map(Delivery::address).toList()));
            return again.isEmpty() ? answer.unchanged() : answer;
        });
    }

    private List<Delivery> failed(String paper, int number) {
        return deliveries.of(paper, number).stream()
                .filter(delivery -> delivery.state() == DeliveryState.FAILED)
                .toList();
    }

    private Delivery named(String paper, int number, String address) {
        return deliveries.of(paper, number).stream()
                .filter(delivery -> delivery.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new NoSuch("delivery", address));
    }

    private int number(String paper, String issue) {
        if (!issue.matches("\\d{1,6}")) {
            throw new IssueNumberNotUnderstood(issue);
        }
        return issues.entry(paper, Integer.parseInt(issue), caller.audiences())
                .orElseThrow(() -> new NoSuchIssue(paper, issue))
                .number();
    }

    private DeliveryView view(DeliveryEntry entry) {
        boolean stuck = !postman.isReady()
                && entry.state() == DeliveryState.PENDING
                && entry.words().isEmpty();
        return new DeliveryView(
                entry.address(),
                entry.name(),
                entry.form(),
                entry.state(),
                entry.uncertain(),
                entry.attempts(),
                stuck ? NO_SERVER : entry.words(),
                entry.sentAt(),
                entry.acknowledgedAt());
    }

    /** Whom to send it again; without an address, everybody it failed for. */
    public record ResendPost(@Size(max = 254) String address) {}

    /** What was set to be sent again. */
    @Schema(name = "Resent")
    public record ResentView(String paper, int issue, List<String> addresses) {}

    /** How far it is with telling one person; {@code words} are the mail server's where it said any. */
    @Schema(name = "Delivery")
    public record DeliveryView(
            String address,
            String name,
            Form form,
            DeliveryState state,
            boolean maybeTwice,
            int attempts,
            String words,
            Instant sentAt,
            Instant acknowledgedAt) {}
}
