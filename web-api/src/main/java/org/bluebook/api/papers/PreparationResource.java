package org.bluebook.api.papers;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.papers.Papers;
import org.bluebook.reporting.publication.Format;
import org.bluebook.reporting.publication.Move;
import org.bluebook.reporting.publication.Preparation;
import org.bluebook.reporting.publication.PreparationState;
import org.bluebook.reporting.publication.PreparationStep;
import org.bluebook.reporting.publication.Preparations;
import org.bluebook.reporting.publication.PreparePaper;
import org.bluebook.reporting.publication.SignOff;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;
import org.bluebook.reporting.snapshot.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a paper is, and the steps by which it goes on: drafted, submitted by one person, approved by another. */
@Path("/api/v1/papers/{paper}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
@Tag(name = "Papers")
public class PreparationResource {
    private final Papers papers;
    private final Preparations preparations;
    private final PreparePaper prepare;
    private final SignOff signOff;
    private final Readings readings;
    private final Caller caller;
    private final Clock clock;
    private final Changes changes;
    private final Versions versions;

    @Inject
    PreparationResource(
            Papers papers,
            Preparations preparations,
            PreparePaper prepare,
            SignOff signOff,
            Readings readings,
            Caller caller,
            Clock clock,
            Changes changes,
            Versions versions) {
        this.papers = papers;
        this.preparations = preparations;
        this.prepare = prepare;
        this.signOff = signOff;
        this.readings = readings;
        this.caller = caller;
        this.clock = clock;
        this.changes = changes;
        this.versions = versions;
    }

    @GET
    @Path("preparation")
    @Operation(
            operationId = "readPreparation",
            summary = "How far a paper is on its way to the register, and who took which step when",
            description = "That of the newest issue: the one that is out, or the one that is being prepared.")
    public Response preparation(@PathParam("paper") String paper) {
        requireThere(paper);
        return preparations
                .latestOf(paper)
                .map(found -> versions.answer(found.version(), () -> PreparationView.of(found)))
                .orElseGet(() -> versions.answer(0, () -> PreparationView.notBegun(paper)));
    }

    @PUT
    @Path("corrigendum")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putCorrigendum",
            summary = "Say what the next issue puts right of the one that is out",
            description = "Before the freeze of a correction. The new issue prints it ahead of everything else; the old"
                    + " issue stays on the register as superseded.")
    public Response corrigendum(@PathParam("paper") String paper, @Valid @NotNull CorrigendumPut body) {
        return step(paper, () -> {
            var open = prepare.open(paper);
            if (!open.corrections().isEmpty()) {
                versions.requireMatch(open.version());
            }
            return prepare.correct(
                    paper, body.items().stream().map(CorrectionItem::correction).toList());
        });
    }

    @POST
    @Path("draft")
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "draftPaper",
            summary = "Make the paper from what was frozen",
            description =
                    "The draft passes the gate for PDF/A-3a and PDF/UA-1 or there is none; what is approved and issued"
                            + " later has the same content, by its hash.")
    public Response draft(@PathParam("paper") String paper) {
        return changes.make(
                () -> {
                    requireThere(paper);
                    return prepare.make(paper);
                },
                made -> changed(prepare.keep(made, caller.actor(), clock.instant())));
    }

    @GET
    @Path("draft.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "draftPdf",
            summary = "The draft as PDF: what is submitted, signed and issued",
            description =
                    "Made from what was frozen, not from the facts of today as the preview is. Once it is issued, it is the"
                            + " file of the issue.")
    public Response draftPdf(@PathParam("paper") String paper) {
        return draft(paper, Format.PDF);
    }

    @GET
    @Path("draft.large-print.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "draftLargePrint",
            summary = "The draft as PDF in large print, as it is signed and issued with the others")
    public Response draftLargePrint(@PathParam("paper") String paper) {
        return draft(paper, Format.LARGE_PRINT);
    }

    private Response draft(String paper, Format format) {
        requireThere(paper);
        readings.note();
        var file = prepare.drafted(paper, format)
                .orElseThrow(() -> new NoSuch("draft as %s".formatted(format.words()), paper));
        return Response.ok(file)
                .header("Content-Disposition", "inline; filename=\"draft.%s\"".formatted(format.ending()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("submission")
    @RolesAllowed(SECRETARY)
    @Operation(operationId = "submitPaper", summary = "Submit the draft for approval by somebody else")
    public Response submit(@PathParam("paper") String paper) {
        return step(paper, open -> open.submit(caller.actor(), clock.instant()));
    }

    @POST
    @Path("approval")
    @RolesAllowed(APPROVER)
    @Operation(
            operationId = "approvePaper",
            summary = "Sign a submitted paper off; never one you submitted yourself",
            description =
                    "Takes the ETag of the preparation in If-Match, so that what is signed is what was read. Goes out at its"
                            + " meeting's hour of dispatch; at once where that has gone by.")
    public Response approve(@PathParam("paper") String paper) {
        return step(paper, open -> {
            versions.requireMatch(open.version());
            signOff.approve(open, caller.actor(), clock.instant());
        });
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(APPROVER)
    @Operation(operationId = "returnPaper", summary = "Give a submitted paper back to the secretary, with the reason")
    public Response sendBack(@PathParam("paper") String paper, @Valid @NotNull ReasonPost body) {
        return step(paper, open -> open.sendBack(body.reason(), caller.actor(), clock.instant()));
    }

    @POST
    @Path("unfreeze")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({SECRETARY, APPROVER})
    @Operation(
            operationId = "unfreezePaper",
            summary = "Ask for a freeze to be undone, or agree to it as a second person",
            description =
                    "The first to call asks, with the reason; from then on the paper does not go out. Once somebody else"
                            + " calls, with the ETag of the preparation in If-Match, the paper is planned again and can be"
                            + " frozen anew. What was frozen stays on record. Whoever submits, returns or approves it"
                            + " instead, or declines, has answered that it stays frozen.")
    public Response unfreeze(@PathParam("paper") String paper, @Valid @NotNull ReasonPost body) {
        return step(paper, open -> {
            if (open.unfreezeIsAskedFor()) {
                versions.requireMatch(open.version());
            }
            open.unfreeze(body.reason(), caller.actor(), clock.instant());
        });
    }

    @POST
    @Path("unfreeze/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({SECRETARY, APPROVER})
    @Operation(
            operationId = "declineUnfreeze",
            summary = "Decline to undo a freeze, with the reason: the paper stays as it was frozen",
            description =
                    "By anybody who could agree; whoever asked takes it back by this. Takes the ETag of the preparation in"
                            + " If-Match. What was approved is free to go out again.")
    public Response declineUnfreeze(@PathParam("paper") String paper, @Valid @NotNull ReasonPost body) {
        return step(paper, open -> {
            versions.requireMatch(open.version());
            signOff.keepFrozen(open, body.reason(), caller.actor(), clock.instant());
        });
    }

    @POST
    @Path("issues/{issue}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(APPROVER)
    @Operation(
            operationId = "withdrawIssue",
            summary = "Take an issue back from its readers, with the reason",
            description =
                    "It stays on the register, marked as withdrawn; its file is there for the secretary, approvers and"
                            + " auditors alone.")
    public Response withdraw(
            @PathParam("paper") String paper, @PathParam("issue") String issue, @Valid @NotNull ReasonPost body) {
        return changes.make(() -> {
            var issued = preparations
                    .locked(paper, Editions.number(issue))
                    .filter(p -> p.state().isOnTheRegister())
                    .orElseThrow(() -> new NoSuchIssue(paper, issue));
            issued.withdraw(body.reason(), caller.actor(), clock.instant());
            return changed(issued);
        });
    }

    private Response step(String paper, Consumer<Preparation> taken) {
        return step(paper, () -> {
            var open = prepare.open(paper);
            taken.accept(open);
            return open;
        });
    }

    private Response step(String paper, Supplier<Preparation> taken) {
        return changes.make(() -> {
            requireThere(paper);
            return changed(taken.get());
        });
    }

    private static Answer changed(Preparation preparation) {
        return Answer.changed(() -> PreparationView.of(preparation), preparation::version);
    }

    private void requireThere(String paper) {
        if (papers.findById(paper) == null) {
            throw new NoSuch("paper", paper);
        }
    }

    /** Why. */
    public record ReasonPost(@NotBlank @Size(max = 1000) String reason) {}

    /** What is put right, each with the place in the paper. */
    public record CorrigendumPut(@NotEmpty @Size(max = 50) List<@Valid @NotNull CorrectionItem> items) {}

    /** Where it stood, what it said, what it says now, and why. */
    @Schema(name = "Correction")
    public record CorrectionItem(
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 1000) String was,
            @NotBlank @Size(max = 1000) String now,
            @NotBlank @Size(max = 1000) String why) {
        static CorrectionItem of(Correction c) {
            return new CorrectionItem(c.place(), c.was(), c.now(), c.why());
        }

        Correction correction() {
            return new Correction(place, was, now, why);
        }
    }

    /** How far an issue is; hashes are SHA-256 in hexadecimal and null until there is what they are of. */
    @Schema(name = "Preparation")
    public record PreparationView(
            String paper,
            int issue,
            PreparationState state,
            boolean unfreezeAskedFor,
            String snapshotSha256,
            String contentSha256,
            String pdfSha256,
            List<CorrectionItem> corrigendum,
            List<StepView> steps) {
        static PreparationView of(Preparation p) {
            return new PreparationView(
                    p.paper(),
                    p.number(),
                    p.state(),
                    p.unfreezeIsAskedFor(),
                    p.snapshot().map(Snapshot::sha256).orElse(null),
                    p.contentSha256().orElse(null),
                    p.pdfSha256().orElse(null),
                    p.corrections().stream().map(CorrectionItem::of).toList(),
                    p.steps().stream().map(StepView::of).toList());
        }

        static PreparationView notBegun(String paper) {
            return new PreparationView(
                    paper, 1, PreparationState.PLANNED, false, null, null, null, List.of(), List.of());
        }
    }

    /** A step that was taken; the reason is empty where none was asked for. */
    @Schema(name = "PreparationStep")
    public record StepView(Move step, String by, Instant at, String reason) {
        static StepView of(PreparationStep step) {
            return new StepView(step.move(), step.by().name(), step.at(), step.reason());
        }
    }
}
