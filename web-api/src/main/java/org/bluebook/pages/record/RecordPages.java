package org.bluebook.pages.record;

import static org.bluebook.api.identity.Roles.AUDITOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluebook.api.audit.AuditResource;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.audit.AuditEntry;
import org.bluebook.audit.AuditSearch;
import org.bluebook.audit.AuditTrail;
import org.bluebook.audit.Outcome;
import org.bluebook.audit.Verification;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.publication.Register;
import org.bluebook.reporting.publication.RegisterEntry;
import org.bluebook.scheduler.outbox.Deliveries;
import org.bluebook.scheduler.outbox.DeliveryEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register with its chain, who received and who opened an issue, and whether the records hold together. */
@Path("/record")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AUDITOR)
public class RecordPages {
    private static final int AT_A_TIME = 50;
    private static final int MOST = 500;

    private final Register register;
    private final Issues issues;
    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final AuditResource auditing;
    private final Caller caller;

    @Inject
    RecordPages(
            Register register,
            Issues issues,
            Deliveries deliveries,
            AuditTrail audit,
            AuditResource auditing,
            Caller caller) {
        this.register = register;
        this.issues = issues;
        this.deliveries = deliveries;
        this.audit = audit;
        this.auditing = auditing;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance start() {
        return Pages.record();
    }

    @GET
    @Path("register")
    @Operation(hidden = true)
    public TemplateInstance register(@QueryParam("below") Long below) {
        var found = register.below(below == null ? Long.MAX_VALUE : below, AT_A_TIME + 1);
        return Pages.register(found.stream().limit(AT_A_TIME).toList(), found.size() > AT_A_TIME);
    }

    @GET
    @Path("chains")
    @Operation(hidden = true)
    public TemplateInstance chains() {
        return Pages.chains(register.brokenAt(), auditing.verification());
    }

    @GET
    @Path("issues/{paper}/{issue:\\d{1,6}}")
    @Operation(hidden = true)
    public TemplateInstance issue(
            @PathParam("paper") String paper, @PathParam("issue") int number, @QueryParam("after") String after) {
        var issue = issues.entry(paper, number, caller.audiences())
                .orElseThrow(() -> new NoSuch("issue", paper + "/" + number));
        var sent = deliveries.entries(paper, number, after, AT_A_TIME + 1);
        return Pages.issue(
                issue, sent.stream().limit(AT_A_TIME).toList(), sent.size() > AT_A_TIME, opened(paper, number));
    }

    /** Who opened it, by the API or on a page; a public one leaves no such trace. */
    private List<AuditEntry> opened(String paper, int number) {
        var of = Pattern.compile("/(api/v1/)?papers/%s/issues/%d(\\D.*)?".formatted(Pattern.quote(paper), number));
        return Stream.of("/api/v1/papers/%s/issues/%d", "/papers/%s/issues/%d")
                .map(form -> form.formatted(paper, number))
                .flatMap(subject ->
                        audit.after(0, MOST, new AuditSearch(null, subject, Outcome.READ, null, null)).stream())
                .filter(entry -> of.matcher(entry.subject()).matches())
                .toList();
    }

    @CheckedTemplate(basePath = "pages/record")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance record();

        static native TemplateInstance register(List<RegisterEntry> entries, boolean more);

        static native TemplateInstance chains(Optional<Long> registerBrokenAt, Verification audit);

        static native TemplateInstance issue(
                IssueEntry issue, List<DeliveryEntry> sent, boolean more, List<AuditEntry> opened);
    }
}
