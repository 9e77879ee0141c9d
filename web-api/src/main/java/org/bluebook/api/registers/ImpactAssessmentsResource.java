package org.bluebook.api.registers;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.COMMITTEE_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.lists.Forms;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.WallTime;
import org.bluebook.registers.ImpactAssessment;
import org.bluebook.registers.ImpactAssessments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which impacts on communities were assessed; what an assessment says is never kept here. */
@Path("/api/v1/impact-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class ImpactAssessmentsResource {
    private final ImpactAssessments assessments;
    private final Clock clock;
    private final Keepers keepers;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    ImpactAssessmentsResource(
            ImpactAssessments assessments,
            Clock clock,
            Keepers keepers,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.assessments = assessments;
        this.clock = clock;
        this.keepers = keepers;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listImpactAssessments",
            summary = "Impact assessments, by the action or operation they are of")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "impact-assessments",
                paging,
                AssessmentView.class,
                Lists.few(
                        () -> assessments.inOrder().stream()
                                .map(AssessmentView::of)
                                .toList(),
                        AssessmentView::reference),
                AssessmentView::reference);
    }

    @GET
    @Path("{reference}")
    @Operation(
            operationId = "readImpactAssessment",
            summary = "Whether the impact of an action or operation was assessed")
    public Response read(@PathParam("reference") String reference) {
        var assessment =
                assessments.findByIdOptional(reference).orElseThrow(() -> new NoSuch("impact assessment", reference));
        return versions.answer(assessment.version(), () -> AssessmentView.of(assessment));
    }

    @PUT
    @Path("{reference}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ANALYST, SECRETARY})
    @Operation(
            operationId = "putImpactAssessment",
            summary = "Say that an impact is to be assessed, or that it was, and when",
            description =
                    "A change needs If-Match. The reference is that of the action, the intervention or the disruption.")
    public Response put(
            @PathParam("reference") @Size(max = 40) @Pattern(regexp = Forms.LONG_REFERENCE, message = Forms.SAYS)
                    String reference,
            @Valid @NotNull AssessmentPut body) {
        keepers.require();
        body.check(LocalDate.ofInstant(clock.instant(), WallTime.LONDON));
        return changes.make(() -> assessments
                .locked(reference)
                .map(assessment -> change(assessment, body))
                .orElseGet(() -> enter(reference, body)));
    }

    private Answer enter(String reference, AssessmentPut body) {
        var assessment = new ImpactAssessment(reference);
        if (body.done()) {
            assessment.done(body.doneOn());
        }
        assessments.persist(assessment);
        return Answer.created(
                Keys.address("impact-assessments", reference),
                () -> AssessmentView.of(assessment),
                assessment::version);
    }

    private Answer change(ImpactAssessment assessment, AssessmentPut body) {
        if (AssessmentPut.of(assessment).equals(body)) {
            return Answer.same(() -> AssessmentView.of(assessment), assessment::version);
        }
        versions.requireMatch(assessment.version());
        if (body.done()) {
            assessment.done(body.doneOn());
        } else {
            assessment.requireOpen();
        }
        return Answer.changed(() -> AssessmentView.of(assessment), assessment::version);
    }

    /** Whether it was assessed; the day if it was, and none if it was not. */
    @Schema(name = "ImpactAssessmentPut")
    public record AssessmentPut(@NotNull Boolean done, LocalDate doneOn) {
        static AssessmentPut of(ImpactAssessment a) {
            return new AssessmentPut(a.isDone(), a.doneOn().orElse(null));
        }

        void check(LocalDate today) {
            new Fields()
                    .require(!done || doneOn != null, "doneOn", "is needed for what is done")
                    .require(done || doneOn == null, "doneOn", "is for what is done")
                    .require(doneOn == null || !doneOn.isAfter(today), "doneOn", "is still to come")
                    .check();
        }
    }

    /** An assessment. */
    @Schema(name = "ImpactAssessment")
    public record AssessmentView(String reference, boolean done, LocalDate doneOn) {
        static AssessmentView of(ImpactAssessment a) {
            return new AssessmentView(a.reference(), a.isDone(), a.doneOn().orElse(null));
        }
    }
}
