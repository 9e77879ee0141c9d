package org.bluebook.api.papers;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.papers.Pack.Became;
import org.bluebook.api.papers.Pack.Outcome;
import org.bluebook.api.papers.Pack.Standing;
import org.bluebook.api.problem.Fields;
import org.bluebook.reporting.publication.PreparationState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All the papers of a meeting at once: a month of the board with its profiles is 33. */
@Path("/api/v1/meetings/{meeting}/pack")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
@Tag(name = "Papers")
public class PackResource {
    private final Pack pack;
    private final Changes changes;

    @Inject
    PackResource(Pack pack, Changes changes) {
        this.pack = pack;
        this.changes = changes;
    }

    @GET
    @Operation(
            operationId = "readPack",
            summary = "How far each paper that goes before a meeting is",
            description =
                    "The papers planned for it and, where the body's own month is reported, that month's paper and the"
                            + " quarter's profiles. \"version\" is that of the preparation, which an approval names.")
    public PackView read(@PathParam("meeting") String meeting) {
        return new PackView(
                meeting, pack.standing(meeting).stream().map(PackPaper::of).toList());
    }

    @POST
    @Path("submission")
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "submitPack",
            summary = "Submit every draft of a meeting for approval by somebody else",
            description =
                    "Each paper for itself: what is refused is told in a sentence, and the others go on. It may be"
                            + " repeated: what was done is left as it is.")
    public Response submit(@PathParam("meeting") String meeting) {
        return told(meeting, () -> pack.submit(pack.of(meeting)));
    }

    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(APPROVER)
    @Operation(
            operationId = "approvePack",
            summary = "Sign off those papers of a meeting that are named; never one you submitted yourself",
            description =
                    "Each is named with the version that was read, so that what is signed is what was read. Each for itself:"
                            + " what is refused is told in a sentence, and the others go on. They go out at the meeting's"
                            + " hour of dispatch; at once where that has gone by.")
    public Response approve(@PathParam("meeting") String meeting, @Valid @NotNull PackApprovalPost body) {
        return told(meeting, () -> pack.approve(body.versions(pack.of(meeting))));
    }

    @POST
    @Path("issues")
    @RolesAllowed({SECRETARY, APPROVER})
    @Operation(
            operationId = "issuePack",
            summary = "Put every approved paper of a meeting on the register",
            description =
                    "Before the hour of dispatch, at which that is done by itself. Each paper in a commit of its own:"
                            + " what is refused is told in a sentence, and the others go on.")
    public Response issue(@PathParam("meeting") String meeting) {
        return told(meeting, () -> pack.issue(pack.of(meeting)));
    }

    private Response told(String meeting, Supplier<List<Outcome>> steps) {
        return changes.make(
                () -> PackOutcome.of(meeting, steps.get()),
                outcome -> Answer.done(() -> outcome).unchanged());
    }

    /** The papers that are signed off, each once. */
    public record PackApprovalPost(
            @NotEmpty @Size(max = 100) List<@Valid @NotNull PaperRead> papers) {
        Map<String, Integer> versions(List<String> ofTheMeeting) {
            var fields = new Fields();
            var versions = new LinkedHashMap<String, Integer>();
            for (int i = 0; i < papers.size(); i++) {
                var read = papers.get(i);
                var field = "papers[" + i + "].paper";
                fields.require(
                        ofTheMeeting.contains(read.paper()),
                        field,
                        "names no paper of this meeting: \"%s\"".formatted(read.paper()));
                fields.require(versions.put(read.paper(), read.version()) == null, field, "is there twice");
            }
            fields.check();
            return versions;
        }
    }

    /** A paper, and the version of its preparation that was read. */
    public record PaperRead(
            @NotBlank @Size(max = 40) String paper,
            @NotNull @Min(0) Integer version) {}

    /** The papers that go before a meeting, in the order of their references. */
    @Schema(name = "Pack")
    public record PackView(String meeting, List<PackPaper> papers) {}

    /** How far a paper is, where its draft is once there is one, and the version of its preparation. */
    public record PackPaper(
            String paper,
            String title,
            int issue,
            PreparationState state,
            boolean unfreezeAskedFor,
            int version,
            String draft) {
        static PackPaper of(Standing standing) {
            boolean drafted = standing.state().compareTo(PreparationState.DRAFTED) >= 0
                    && !standing.state().isOnTheRegister();
            return new PackPaper(
                    standing.paper(),
                    standing.title(),
                    standing.issue(),
                    standing.state(),
                    standing.unfreezeAskedFor(),
                    standing.version(),
                    drafted ? "/api/v1/papers/%s/draft.pdf".formatted(standing.paper()) : null);
        }
    }

    /** What became of each paper, and of how many. */
    @Schema(name = "PackOutcome")
    public record PackOutcome(String meeting, long done, long already, long refused, List<PaperOutcome> papers) {
        static PackOutcome of(String meeting, List<Outcome> outcomes) {
            return new PackOutcome(
                    meeting,
                    count(outcomes, Became.DONE),
                    count(outcomes, Became.ALREADY),
                    count(outcomes, Became.REFUSED),
                    outcomes.stream().map(PaperOutcome::of).toList());
        }

        private static long count(List<Outcome> outcomes, Became became) {
            return outcomes.stream().filter(o -> o.became() == became).count();
        }
    }

    /** What became of the step for one paper, how far the paper is now, and the same in a sentence. */
    public record PaperOutcome(String paper, Became outcome, PreparationState state, String sentence) {
        static PaperOutcome of(Outcome o) {
            return new PaperOutcome(o.paper(), o.became(), o.state(), o.sentence());
        }
    }
}
