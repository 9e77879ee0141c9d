package org.bluebook.pages.month;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.papers.DeliveriesResource;
import org.bluebook.api.papers.DeliveriesResource.ResendPost;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.scheduler.outbox.Deliveries;
import org.bluebook.scheduler.outbox.DeliveryEntry;
import org.bluebook.scheduler.outbox.DeliveryState;
import org.bluebook.scheduler.outbox.Postman;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who was sent an issue, whether it arrived, and what failed sent once more. */
@Path("/month/papers/{paper}/issues/{issue:\\d{1,6}}/deliveries")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
public class DeliveryPages {
    private static final int AT_A_TIME = 100;

    private final Deliveries deliveries;
    private final Issues issues;
    private final Postman postman;
    private final DeliveriesResource operations;
    private final Caller caller;
    private final Sending sending;

    @Inject
    DeliveryPages(
            Deliveries deliveries,
            Issues issues,
            Postman postman,
            DeliveriesResource operations,
            Caller caller,
            Sending sending) {
        this.deliveries = deliveries;
        this.issues = issues;
        this.postman = postman;
        this.operations = operations;
        this.caller = caller;
        this.sending = sending;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @PathParam("paper") String paper,
            @PathParam("issue") int number,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("done") String done) {
        return page(paper, number, after, Form.blank(Map.of()), Done.words(done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response resend(
            @PathParam("paper") String paper, @PathParam("issue") int number, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(Map.of("address", "Address"), typed),
                form -> operations.resend(paper, Integer.toString(number), new ResendPost(form.said("address"))),
                form -> page(paper, number, "", form, ""),
                "/month/papers/%s/issues/%d/deliveries?done=resent".formatted(paper, number));
    }

    private TemplateInstance page(String paper, int number, String after, Form form, String done) {
        var issue = issues.entry(paper, number, caller.audiences())
                .orElseThrow(() -> new NoSuch("issue", paper + "/" + number));
        var found = deliveries.entries(paper, number, after.isEmpty() ? null : after, AT_A_TIME + 1);
        return Pages.deliveries(
                issue,
                found.stream().limit(AT_A_TIME).toList(),
                found.size() > AT_A_TIME,
                new Sent(postman.isReady(), caller.is(SECRETARY), isAny(found, DeliveryState.FAILED)),
                form,
                done);
    }

    private static boolean isAny(List<DeliveryEntry> found, DeliveryState state) {
        return found.stream().anyMatch(delivery -> delivery.state() == state);
    }

    /** Whether there is a mail server, whether whoever looks may send again, and whether something failed. */
    public record Sent(boolean ready, boolean again, boolean failed) {
        /** Whether one may be asked for by its address. */
        public boolean mayAgain(DeliveryEntry delivery) {
            return again && (delivery.state() == DeliveryState.FAILED || delivery.state() == DeliveryState.UNCERTAIN);
        }
    }

    @CheckedTemplate(basePath = "pages/month")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance deliveries(
                IssueEntry issue, List<DeliveryEntry> deliveries, boolean more, Sent sent, Form form, String done);
    }
}
