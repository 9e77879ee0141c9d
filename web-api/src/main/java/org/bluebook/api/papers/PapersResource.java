package org.bluebook.api.papers;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.bluebook.api.identity.Caller;
import org.bluebook.calendar.Period;
import org.bluebook.papers.Audience;
import org.bluebook.reporting.publication.Format;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of issues, as far as it is open to the public. */
@Path("/api/v1/papers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Papers", description = "What was laid before a board, and its issues")
public class PapersResource {
    private final Issues issues;
    private final Caller caller;

    @Inject
    PapersResource(Issues issues, Caller caller) {
        this.issues = issues;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The issues on the register, newest first",
            description = "Give a period, such as 2006-03, FY2005 or 2006-04-24, to see only the papers made for it.")
    public IssueList list(@QueryParam("period") String period) {
        var entries = issues.openTo(caller.audiences());
        if (period != null) {
            var wanted = Period.parse(period);
            entries = entries.stream()
                    .filter(e -> e.subject().equals(wanted.toString()))
                    .toList();
        }
        return new IssueList(entries.stream().map(IssueView::of).toList(), null);
    }

    @GET
    @Path("/{paper}/issues/{number:\\d{1,6}}")
    @Operation(summary = "One issue: what it is, its hashes and where its files are")
    public IssueView issue(@PathParam("paper") String paper, @PathParam("number") int number) {
        return issues.entry(paper, number, caller.audiences())
                .map(IssueView::of)
                .orElseThrow(() -> new NoSuchIssue(paper, number));
    }

    @GET
    @Path("/{paper}/issues/{number:\\d{1,6}}.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The issue as PDF: PDF/A-2a and PDF/UA-1, byte for byte as issued")
    public Response pdf(@PathParam("paper") String paper, @PathParam("number") int number, @Context Request request) {
        var entry = issues.entry(paper, number, caller.audiences()).orElseThrow(() -> new NoSuchIssue(paper, number));
        var tag = new EntityTag(entry.sha256());
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        var pdf = issues.rendition(paper, number, Format.PDF, caller.audiences())
                .orElseThrow(() -> new NoSuchIssue(paper, number));
        return Response.ok(pdf.bytes(), Format.PDF.mediaType())
                .tag(tag)
                .header("Content-Disposition", "inline; filename=\"" + entry.fileName() + "\"")
                .build();
    }

    @GET
    @Path("/{paper}/issues/{other}")
    @Operation(hidden = true)
    public IssueView notANumber(@PathParam("other") String other) {
        throw new IssueNumberNotUnderstood(other);
    }

    /** A list, with the cursor of the next page or null. */
    public record IssueList(List<IssueView> items, String next) {}

    /** An issue on the register; hashes are SHA-256 in hexadecimal, the size is in bytes. */
    public record IssueView(
            String paper,
            int issue,
            String title,
            String document,
            String period,
            Audience audience,
            String marking,
            Instant issuedAt,
            String snapshotSha256,
            String contentSha256,
            FileView pdf) {
        static IssueView of(IssueEntry entry) {
            var address = "/api/v1/papers/%s/issues/%d.pdf".formatted(entry.paper(), entry.number());
            return new IssueView(
                    entry.paper(),
                    entry.number(),
                    entry.title(),
                    entry.document(),
                    entry.subject(),
                    entry.audience(),
                    entry.marking(),
                    entry.issuedAt(),
                    entry.snapshotSha256(),
                    entry.contentSha256(),
                    new FileView(address, entry.size(), entry.sha256()));
        }
    }

    /** A file of an issue. */
    public record FileView(String href, int size, String sha256) {}
}
