package org.bluebook.pages.papers;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.COMMITTEE_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.papers.ChangesResource;
import org.bluebook.api.papers.ChangesResource.ChangesView;
import org.bluebook.api.papers.IssuesResource;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.reporting.publication.Format;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.IssueFile;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.publication.PaperEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The papers that were issued, as far as they are open to whoever looks. */
@Path("/papers")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PaperPages {
    private static final int AT_A_TIME = 40;
    private static final int FURTHEST = 10_000;

    private final Issues issues;
    private final IssuesResource files;
    private final ChangesResource changes;
    private final Caller caller;

    @Inject
    PaperPages(Issues issues, IssuesResource files, ChangesResource changes, Caller caller) {
        this.issues = issues;
        this.files = files;
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@QueryParam("page") @DefaultValue("1") @Min(1) @Max(FURTHEST) int page) {
        var found = issues.newest((page - 1) * AT_A_TIME, AT_A_TIME + 1, caller.audiences());
        boolean more = found.size() > AT_A_TIME;
        return Pages.all(found.subList(0, Math.min(found.size(), AT_A_TIME)), page, more);
    }

    @GET
    @Path("{paper}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("paper") String reference) {
        var audiences = caller.audiences();
        var only = new Issues.Only(reference, null);
        var paper = issues.papers(null, 1, false, only, audiences).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuch("paper", reference));
        var sizes = issues.files(reference, audiences);
        var editions = issues.after(null, 0, FURTHEST, only, audiences).stream()
                .sorted(Comparator.comparing(IssueEntry::number).reversed())
                .map(entry -> new Edition(
                        entry,
                        sizes.stream()
                                .filter(file -> file.issue() == entry.number())
                                .sorted(Comparator.comparing(IssueFile::format))
                                .toList()))
                .toList();
        return Pages.one(paper, editions);
    }

    @GET
    @Path("{paper}/issues/{issue:\\d{1,6}}/changes")
    @RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
    @Operation(hidden = true)
    public TemplateInstance changed(
            @PathParam("paper") String paper, @PathParam("issue") String number, @QueryParam("since") Integer since) {
        var found = (ChangesView) changes.changes(paper, number, since).getEntity();
        return Pages.changes(paper, number, found);
    }

    @GET
    @Path("{paper}/issues/{issue:\\d{1,6}}.{ending:pdf|large-print\\.pdf|html|json|xlsx|zip}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response file(
            @PathParam("paper") String paper, @PathParam("issue") int number, @PathParam("ending") String ending) {
        var format = Stream.of(Format.values())
                .filter(known -> known.ending().equals(ending))
                .findFirst()
                .orElseThrow();
        var answer = switch (format) {
            case PDF -> files.pdf(paper, number);
            case LARGE_PRINT -> files.largePrint(paper, number);
            case HTML -> files.html(paper, number);
            case JSON -> files.json(paper, number);
            case XLSX -> files.workbook(paper, number);
            case CSV -> files.tables(paper, number);
        };
        return Response.fromResponse(answer).type(format.mediaType()).build();
    }

    /** An issue with the forms it can be had in. */
    public record Edition(IssueEntry issue, List<IssueFile> files) {
        public String address(IssueFile file) {
            return "/papers/%s/issues/%d.%s"
                    .formatted(issue.paper(), issue.number(), file.format().ending());
        }

        public String page() {
            return "/papers/%s/issues/%d.html".formatted(issue.paper(), issue.number());
        }
    }

    @CheckedTemplate(basePath = "pages/papers")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance all(List<IssueEntry> papers, int page, boolean more);

        static native TemplateInstance changes(String paper, String issue, ChangesView changes);

        static native TemplateInstance one(PaperEntry paper, List<Edition> editions);
    }
}
