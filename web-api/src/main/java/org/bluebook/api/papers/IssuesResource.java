package org.bluebook.api.papers;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.papers.Audience;
import org.bluebook.reporting.publication.Format;
import org.bluebook.reporting.publication.Issue;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.IssuePaper;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.snapshot.Snapshots;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The issues of a paper, as far as they are open to whoever asks; the approver adds to them. */
@Path("/api/v1/papers/{paper}/issues")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Issues", description = "Editions on the register: public ones for anybody, others for whom they are meant")
public class IssuesResource {
    private static final String PDF = ".pdf";
    static final String STANDS_BY_ITSELF =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Issues issues;
    private final Snapshots snapshots;
    private final IssuePaper issuePaper;
    private final Register register;
    private final Editions editions;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Versions versions;

    @Inject
    IssuesResource(
            Issues issues,
            Snapshots snapshots,
            IssuePaper issuePaper,
            Register register,
            Editions editions,
            Caller caller,
            Clock clock,
            Changes changes,
            Versions versions) {
        this.issues = issues;
        this.snapshots = snapshots;
        this.issuePaper = issuePaper;
        this.register = register;
        this.editions = editions;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.versions = versions;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listIssuesOfPaper", summary = "The issues of a paper, the first one first")
    public Response ofPaper(@PathParam("paper") String paper, @Valid @BeanParam Paging paging) {
        return register.list(paging, new Issues.Only(paper, null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({APPROVER, SECRETARY})
    @Operation(
            operationId = "issuePaper",
            summary = "Put an approved paper on the register",
            description =
                    "The file of the draft that was approved is entered, byte for byte, with its hashes, its place in the"
                            + " register's chain and a message for each recipient in one commit. A snapshot is issued once.")
    public Response issue(@PathParam("paper") String paper, @Valid @NotNull IssuePost body) {
        return changes.make(() -> {
            var snapshot =
                    snapshots.of(paper, body.snapshot()).orElseThrow(() -> new NoSuch("snapshot", body.snapshot()));
            var before = issues.madeFrom(snapshot);
            if (before.isPresent()) {
                return Answer.done(() -> view(before.get())).unchanged();
            }
            var issue = issuePaper.issue(paper, snapshot.sha256(), caller.actor(), clock.instant());
            return Answer.added(address(issue), () -> view(issue));
        });
    }

    private IssueView view(Issue issue) {
        return IssueView.of(issues.entry(issue));
    }

    private static String address(Issue issue) {
        return "/api/v1/papers/%s/issues/%d".formatted(issue.paper(), issue.number());
    }

    @GET
    @Path("{issue:\\d{1,6}}")
    @Operation(
            operationId = "readIssue",
            summary = "An issue: what it is, its hashes and where its file is",
            description =
                    "Reading an issue that is not public is noted in the audit. One for everybody may be open to its"
                            + " members alone until its meeting's papers are published.")
    public Response issue(@PathParam("paper") String paper, @PathParam("issue") int number) {
        var entry = editions.listed(paper, number);
        return versions.answer(
                "\"%s-%s-%s\"".formatted(entry.contentSha256(), entry.state(), entry.openTo()),
                () -> IssueView.of(entry));
    }

    @GET
    @Path("{issue:\\d{1,6}}.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "readIssuePdf",
            summary = "An issue as PDF: PDF/A-3a and PDF/UA-1, byte for byte as issued",
            description =
                    "Its ETag is the SHA-256 of the file. Inside is the content as JSON, the same that is to be had beside it.")
    public Response pdf(@PathParam("paper") String paper, @PathParam("issue") int number) {
        return file(paper, number, Format.PDF);
    }

    @GET
    @Path("{issue:\\d{1,6}}.large-print.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "readIssueLargePrint",
            summary = "An issue as PDF in large print, with its tables as lists",
            description =
                    "No letter is below 18 points. What goes before a meeting has one; a profile has none. Where the Board's figures"
                            + " come from is left to the page.")
    public Response largePrint(@PathParam("paper") String paper, @PathParam("issue") int number) {
        return file(paper, number, Format.LARGE_PRINT);
    }

    @GET
    @Path("{issue:\\d{1,6}}.html")
    @Produces("text/html")
    @Operation(
            operationId = "readIssueHtml",
            summary = "An issue as one page that stands by itself, with the numbers of every chart and every receipt",
            description = "The same content as the PDF, byte for byte as issued. It fetches nothing and runs nothing.")
    public Response html(@PathParam("paper") String paper, @PathParam("issue") int number) {
        return Response.fromResponse(file(paper, number, Format.HTML))
                .header("Content-Security-Policy", STANDS_BY_ITSELF)
                .build();
    }

    @GET
    @Path("{issue:\\d{1,6}}.json")
    @Operation(
            operationId = "readIssueJson",
            summary = "Everything an issue prints, as canonical JSON (RFC 8785)",
            description =
                    "Its SHA-256 is the content's, which the register records and every page of the PDF is made from.")
    public Response json(@PathParam("paper") String paper, @PathParam("issue") int number) {
        return file(paper, number, Format.JSON);
    }

    @GET
    @Path("{issue:\\d{1,6}}.xlsx")
    @Produces(Tables.XLSX)
    @Operation(
            operationId = "readIssueWorkbook",
            summary = "The tables of an issue as a workbook: cover, notes, one table to a sheet, receipts")
    public Response workbook(@PathParam("paper") String paper, @PathParam("issue") int number) {
        return file(paper, number, Format.XLSX);
    }

    @GET
    @Path("{issue:\\d{1,6}}.zip")
    @Produces("application/zip")
    @Operation(
            operationId = "readIssueTables",
            summary = "The tables of an issue as CSV files, each with its CSVW description")
    public Response tables(@PathParam("paper") String paper, @PathParam("issue") int number) {
        return file(paper, number, Format.CSV);
    }

    private Response file(String paper, int number, Format format) {
        var entry = editions.open(paper, number);
        var tag = format == Format.PDF ? entry.sha256() : "%s-%s".formatted(entry.contentSha256(), format.ending());
        var answer = versions.answer(
                "\"" + tag + "\"",
                () -> issues.rendition(paper, number, format, caller.audiences())
                        .orElseThrow(() -> new NoSuch(format.words(), paper + "/" + number))
                        .bytes());
        return Response.fromResponse(answer)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + entry.fileName(format) + "\"")
                .build();
    }

    /** A page names the other formats as they are called where they are kept; here that leads to their address. */
    @GET
    @Path("{other}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response byName(@PathParam("paper") String paper, @PathParam("other") String other) {
        var entry = issues.withFile(paper, other, caller.audiences())
                .orElseThrow(() -> new IssueNumberNotUnderstood(other));
        var format = entry.named(other).orElseThrow();
        return Response.status(Response.Status.TEMPORARY_REDIRECT)
                .header(HttpHeaders.LOCATION, "%d.%s".formatted(entry.number(), format.ending()))
                .build();
    }

    /** The hash of the snapshot the paper is made from. */
    public record IssuePost(
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}", message = "is not a SHA-256: 64 hexadecimal digits")
            String snapshot) {}

    /** An issue on the register, whom it is for and who may read it by now, and whether it stands, was superseded or withdrawn; hashes are SHA-256 in hexadecimal, the size is that of the PDF in bytes. */
    @Schema(name = "Issue")
    public record IssueView(
            String paper,
            int issue,
            String title,
            String document,
            String period,
            Audience audience,
            Audience openTo,
            String marking,
            PreparationState state,
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
                    entry.openTo(),
                    entry.marking(),
                    entry.state(),
                    entry.issuedAt(),
                    entry.snapshotSha256(),
                    entry.contentSha256(),
                    "/api/v1/papers/%s/issues/%d%s".formatted(entry.paper(), entry.number(), PDF),
                    entry.size(),
                    entry.sha256());
        }
    }
}
