package org.bluebook.api.papers;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.calendar.Period;
import org.bluebook.papers.Audience;
import org.bluebook.reporting.publication.Format;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of issues, as far as it is open to whoever asks. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Issues", description = "Editions on the register: public ones for anybody, others for whom they are meant")
public class IssuesResource {
    private static final String PDF = ".pdf";

    private final Issues issues;
    private final Readings readings;
    private final Caller caller;
    private final Versions versions;
    private final Lists lists;

    @Inject
    IssuesResource(Issues issues, Readings readings, Caller caller, Versions versions, Lists lists) {
        this.issues = issues;
        this.readings = readings;
        this.caller = caller;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Path("issues")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listIssues",
            summary = "The register, by paper and number",
            description =
                    "Give a period, such as 2006-03, FY2005 or 2006-04-24, to see only the issues of papers made for it.")
    public Response list(@Valid @BeanParam Paging paging, @QueryParam("period") Period period) {
        return register(paging, new Issues.Only(null, period == null ? null : period.toString()));
    }

    @GET
    @Path("papers/{paper}/issues")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listIssuesOfPaper", summary = "The issues of a paper, the first one first")
    public Response ofPaper(@PathParam("paper") String paper, @Valid @BeanParam Paging paging) {
        return register(paging, new Issues.Only(paper, null));
    }

    private Response register(Paging paging, Issues.Only only) {
        return lists.answer(
                "issues",
                paging,
                IssueView.class,
                (after, limit) -> {
                    var key = after == null ? null : Lists.parts(after, 2);
                    var paper = key == null ? null : key[0];
                    int number = key == null ? 0 : Math.toIntExact(Lists.number(key[1]));
                    return issues.after(paper, number, limit, only, caller.audiences()).stream()
                            .map(IssueView::of)
                            .toList();
                },
                issue -> issue.paper() + "|" + issue.issue());
    }

    @GET
    @Path("papers/{paper}/issues/{issue:\\d{1,6}}")
    @Operation(
            operationId = "readIssue",
            summary = "An issue: what it is, its hashes and where its file is",
            description = "Reading an issue that is not public is noted in the audit.")
    public Response issue(@PathParam("paper") String paper, @PathParam("issue") int number) {
        var entry = entry(paper, number);
        readings.note(entry.audience());
        return versions.answer("\"" + entry.contentSha256() + "\"", () -> IssueView.of(entry));
    }

    @GET
    @Path("papers/{paper}/issues/{issue:\\d{1,6}}.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "readIssuePdf",
            summary = "An issue as PDF: PDF/A-2a and PDF/UA-1, byte for byte as issued",
            description = "Its ETag is the SHA-256 of the file.")
    public Response pdf(@PathParam("paper") String paper, @PathParam("issue") int number) {
        var entry = entry(paper, number);
        readings.note(entry.audience());
        var answer = versions.answer(
                "\"" + entry.sha256() + "\"",
                () -> issues.rendition(paper, number, Format.PDF, caller.audiences())
                        .orElseThrow(() -> new NoSuchIssue(paper, Integer.toString(number)))
                        .bytes());
        return Response.fromResponse(answer)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + entry.fileName() + "\"")
                .build();
    }

    @GET
    @Path("papers/{paper}/issues/{other}")
    @Operation(hidden = true)
    public Response notANumber(@PathParam("paper") String paper, @PathParam("other") String other) {
        throw new IssueNumberNotUnderstood(other);
    }

    private IssueEntry entry(String paper, int number) {
        return issues.entry(paper, number, caller.audiences())
                .orElseThrow(() -> new NoSuchIssue(paper, Integer.toString(number)));
    }

    /** An issue on the register; hashes are SHA-256 in hexadecimal, the size is that of the PDF in bytes. */
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
            String pdf,
            int pdfSize,
            String pdfSha256) {
        static IssueView of(IssueEntry entry) {
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
                    "/api/v1/papers/%s/issues/%d%s".formatted(entry.paper(), entry.number(), PDF),
                    entry.size(),
                    entry.sha256());
        }
    }
}
