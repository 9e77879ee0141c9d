package org.bluebook.api.registers;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Forms;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.bluebook.places.Units;
import org.bluebook.registers.Intervention;
import org.bluebook.registers.InterventionKind;
import org.bluebook.registers.Interventions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done at a place beside disruptions: premises closed, campaigns. */
@Path("/api/v1/interventions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
@RolesAllowed({BOARD_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class InterventionsResource {
    private final Interventions interventions;
    private final Places places;
    private final Units units;
    private final Caller caller;
    private final Today today;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    InterventionsResource(
            Interventions interventions,
            Places places,
            Units units,
            Caller caller,
            Today today,
            Changes changes,
            Versions versions,
            Lists lists) {
        this.interventions = interventions;
        this.places = places;
        this.units = units;
        this.caller = caller;
        this.today = today;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listInterventions",
            summary = "Premises closed and campaigns, by reference",
            description = "Filter by place or by kind.")
    public Response list(
            @Valid @BeanParam Paging paging,
            @QueryParam("place") String place,
            @QueryParam("kind") InterventionKind kind) {
        return lists.answer(
                "interventions",
                paging,
                InterventionView.class,
                (after, limit) -> interventions.after(after, limit, place, kind).stream()
                        .map(InterventionView::of)
                        .toList(),
                InterventionView::reference);
    }

    @GET
    @Path("{reference}")
    @Operation(operationId = "readIntervention", summary = "Premises closed or a campaign: where, by whom, from when")
    public Response read(@PathParam("reference") String reference) {
        var intervention =
                interventions.findByIdOptional(reference).orElseThrow(() -> new NoSuch("intervention", reference));
        return versions.answer(intervention.version(), () -> InterventionView.of(intervention));
    }

    @PUT
    @Path("{reference}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putIntervention",
            summary = "Enter premises closed or a campaign at a borough or neighbourhood, or put it right",
            description =
                    "Never an address. \"ended\" is the last day, that of the order for a closure; left out, none is"
                            + " known. A change needs If-Match. Whether its impact was assessed is entered under the same"
                            + " reference.")
    public Response put(
            @PathParam("reference") @Size(max = 40) @Pattern(regexp = Forms.LONG_REFERENCE, message = Forms.SAYS)
                    String reference,
            @Valid @NotNull InterventionPut body) {
        return changes.make(() -> {
            var fields = new Fields();
            var place = fields.find("place", body.place(), places::findByIdOptional, "place");
            fields.find("unit", body.unit(), units::findByIdOptional, "unit");
            fields.require(!today.isBefore(body.began()), "began", "is in the future");
            fields.check();
            caller.requireBounds(place.borough(), body.unit());
            return interventions
                    .locked(reference)
                    .map(standing -> change(standing, place, body))
                    .orElseGet(() -> enter(reference, place, body));
        });
    }

    private Answer enter(String reference, Place place, InterventionPut body) {
        var intervention =
                new Intervention(reference, body.kind(), place, body.unit(), body.began(), body.ended(), body.source());
        interventions.persist(intervention);
        return Answer.created(
                Keys.address("interventions", reference),
                () -> InterventionView.of(intervention),
                intervention::version);
    }

    private Answer change(Intervention standing, Place place, InterventionPut body) {
        caller.requireBounds(places.boroughOf(standing.place()), standing.unit());
        if (InterventionPut.of(standing).equals(body)) {
            return Answer.same(() -> InterventionView.of(standing), standing::version);
        }
        versions.requireMatch(standing.version());
        standing.correct(body.kind(), place, body.unit(), body.began(), body.ended(), body.source());
        return Answer.changed(() -> InterventionView.of(standing), standing::version);
    }

    /** What was done, where, by whom, and from when to when. */
    public record InterventionPut(
            @NotNull InterventionKind kind,
            @NotBlank @Size(max = 20) String place,
            @NotBlank @Size(max = 20) String unit,
            @NotNull LocalDate began,
            LocalDate ended,
            @NotBlank @Size(max = 120) String source) {
        static InterventionPut of(Intervention i) {
            return new InterventionPut(
                    i.kind(), i.place(), i.unit(), i.began(), i.ended().orElse(null), i.source());
        }
    }

    /** Premises closed or a campaign. */
    @Schema(name = "Intervention")
    public record InterventionView(
            String reference,
            InterventionKind kind,
            String place,
            String unit,
            LocalDate began,
            LocalDate ended,
            String source) {
        static InterventionView of(Intervention i) {
            return new InterventionView(
                    i.reference(),
                    i.kind(),
                    i.place(),
                    i.unit(),
                    i.began(),
                    i.ended().orElse(null),
                    i.source());
        }
    }
}
