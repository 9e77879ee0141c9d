package org.bluebook.api.papers;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.papers.Role;
import org.bluebook.reporting.publication.PreparePaper;
import org.bluebook.reporting.publication.Preview;
import org.bluebook.reporting.snapshot.Snapshot;
import org.bluebook.reporting.snapshot.SnapshotEntry;
import org.bluebook.reporting.snapshot.Snapshots;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From the words and figures of a paper to a snapshot: looked at as it would be, then frozen. */
@Path("/api/v1/papers/{paper}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
@Tag(name = "Papers")
public class FreezingResource {
    private final Papers papers;
    private final PreparePaper prepare;
    private final Snapshots snapshots;
    private final Preview preview;
    private final Readings readings;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    FreezingResource(
            Papers papers,
            PreparePaper prepare,
            Snapshots snapshots,
            Preview preview,
            Readings readings,
            Caller caller,
            Clock clock,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.papers = papers;
        this.prepare = prepare;
        this.snapshots = snapshots;
        this.preview = preview;
        this.readings = readings;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Path("preview")
    @Operation(
            operationId = "previewPaper",
            summary = "What a paper lacks, and what would stop its issue now",
            description = "The paper is made as it would be, looked at by the gate, and thrown away.")
    public PreviewView preview(@PathParam("paper") String paper) {
        var missing = found(paper).whatIsMissing();
        return new PreviewView(
                paper,
                missing.stream().map(Role::words).toList(),
                missing.isEmpty() ? preview.whatIsInTheWay(paper, clock.instant()) : List.of(),
                missing.isEmpty() ? "/api/v1/papers/%s/preview.pdf".formatted(paper) : null,
                missing.isEmpty() ? "/api/v1/papers/%s/preview.html".formatted(paper) : null);
    }

    @GET
    @Path("preview.pdf")
    @Produces("application/pdf")
    @Operation(operationId = "previewPdf", summary = "The paper as it would be issued now, as PDF")
    public Response previewPdf(@PathParam("paper") String paper) {
        found(paper);
        readings.note();
        return Response.ok(preview.pdf(paper, clock.instant()))
                .header("Content-Disposition", "inline; filename=\"preview.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("preview.html")
    @Produces("text/html")
    @Operation(operationId = "previewHtml", summary = "The paper as it would be issued now, as a page")
    public Response previewHtml(@PathParam("paper") String paper) {
        found(paper);
        readings.note();
        return Response.ok(preview.html(paper, clock.instant()))
                .header("Content-Security-Policy", IssuesResource.STANDS_BY_ITSELF)
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("freeze")
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "freezePaper",
            summary = "Freeze the facts of a paper",
            description =
                    "Keeps everything the paper may print as it is known now, under its SHA-256. Figures that come later are"
                            + " revisions for the next issue. What is frozen is not frozen again unless two people undo it. Send an Idempotency-Key, so that a repeat does not freeze again.")
    public Response freeze(@PathParam("paper") String paper) {
        return changes.make(() -> {
            found(paper);
            var snapshot = prepare.freeze(paper, caller.actor(), clock.instant());
            return Answer.added(
                    "/api/v1/papers/%s/snapshots/%s".formatted(paper, snapshot.sha256()),
                    () -> SnapshotView.of(snapshot));
        });
    }

    @GET
    @Path("snapshots")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @APIResponseSchema(SnapshotEntry.class)
    @Operation(operationId = "listSnapshots", summary = "When a paper was frozen, by whom, and under which hash")
    public Response snapshots(@PathParam("paper") String paper, @Valid @BeanParam Paging paging) {
        found(paper);
        return lists.answer(
                "snapshots",
                paging,
                SnapshotEntry.class,
                Lists.few(() -> snapshots.of(paper), e -> "%012d".formatted(e.number())),
                e -> "%012d".formatted(e.number()));
    }

    @GET
    @Path("snapshots/{sha256}")
    @Operation(
            operationId = "readSnapshot",
            summary = "The frozen facts themselves, as canonical JSON",
            description = "The SHA-256 of the bytes of the answer is the one in the address.")
    public Response snapshot(@PathParam("paper") String paper, @PathParam("sha256") String sha256) {
        var snapshot = snapshots.of(paper, sha256).orElseThrow(() -> new NoSuch("snapshot", sha256));
        readings.note();
        snapshot.facts();
        return versions.answer("\"" + snapshot.sha256() + "\"", snapshot::content);
    }

    private Paper found(String paper) {
        return papers.findByIdOptional(paper).orElseThrow(() -> new NoSuch("paper", paper));
    }

    /** Parts with nothing in them, what else is in the way, and where the draft is if it can be made. */
    @Schema(name = "Preview")
    public record PreviewView(String paper, List<String> missing, List<String> inTheWay, String pdf, String html) {}

    /** What was frozen: the hash of the facts, and the sequence of the last observation among them. */
    @Schema(name = "Snapshot")
    public record SnapshotView(
            String paper, Instant frozenAt, String frozenBy, long highestObservation, String sha256) {
        static SnapshotView of(Snapshot s) {
            return new SnapshotView(s.paper(), s.frozenAt(), s.frozenBy().name(), s.highestObservation(), s.sha256());
        }
    }
}
