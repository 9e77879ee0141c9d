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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Units;
import org.bluebook.registers.Resources;
import org.bluebook.registers.Resourcing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is given to drugs alone, unit by unit. */
@Path("/api/v1/resourcing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class ResourcingResource {
    private final Resources resources;
    private final Units units;
    private final Keepers keepers;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    ResourcingResource(
            Resources resources, Units units, Keepers keepers, Changes changes, Versions versions, Lists lists) {
        this.resources = resources;
        this.units = units;
        this.keepers = keepers;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listResourcing", summary = "Staff given to drugs alone, by unit")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "resourcing",
                paging,
                ResourcingView.class,
                Lists.few(
                        () -> resources.inOrder().stream()
                                .map(ResourcingView::of)
                                .toList(),
                        ResourcingView::unit),
                ResourcingView::unit);
    }

    @GET
    @Path("{unit}")
    @Operation(operationId = "readResourcing", summary = "The staff of a unit given to drugs alone")
    public Response read(@PathParam("unit") String unit) {
        var resourcing = resources.findByIdOptional(unit).orElseThrow(() -> new NoSuch("resourcing of unit", unit));
        return versions.answer(resourcing.version(), () -> ResourcingView.of(resourcing));
    }

    @PUT
    @Path("{unit}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ANALYST, SECRETARY})
    @Operation(
            operationId = "putResourcing",
            summary = "Say how many staff of a unit are given to drugs alone, and until when that is paid for",
            description = "A change needs If-Match. A code with spaces or brackets comes percent-encoded.")
    public Response put(@PathParam("unit") String unit, @Valid @NotNull ResourcingPut body) {
        keepers.require();
        return changes.make(() -> {
            var of = units.findByIdOptional(unit).orElseThrow(() -> new NoSuch("unit", unit));
            return resources
                    .locked(of.code())
                    .map(resourcing -> change(resourcing, body))
                    .orElseGet(() -> enter(of.code(), body));
        });
    }

    private Answer enter(String unit, ResourcingPut body) {
        var resourcing = new Resourcing(unit, body.people(), body.remit(), body.fundingEnds(), body.source());
        resources.persist(resourcing);
        return Answer.created(
                Keys.address("resourcing", unit), () -> ResourcingView.of(resourcing), resourcing::version);
    }

    private Answer change(Resourcing resourcing, ResourcingPut body) {
        if (ResourcingPut.of(resourcing).equals(body)) {
            return Answer.same(() -> ResourcingView.of(resourcing), resourcing::version);
        }
        versions.requireMatch(resourcing.version());
        resourcing.restate(body.people(), body.remit(), body.fundingEnds(), body.source());
        return Answer.changed(() -> ResourcingView.of(resourcing), resourcing::version);
    }

    /** How many people, what for, and until when it is paid for, if that is known. */
    public record ResourcingPut(
            @NotNull @Min(0) @Max(1_000_000) Integer staff,
            @NotBlank @Size(max = 500) String remit,
            LocalDate fundingEnds,
            @NotBlank @Size(max = 120) String source) {
        static ResourcingPut of(Resourcing r) {
            return new ResourcingPut(
                    r.staff().requireExact().intValueExact(),
                    r.remit(),
                    r.fundingEnds().orElse(null),
                    r.source());
        }

        Quantity people() {
            return Quantity.exactly(staff, MeasureUnit.STAFF);
        }
    }

    /** The resourcing of a unit. */
    @Schema(name = "Resourcing")
    public record ResourcingView(String unit, BigDecimal staff, String remit, LocalDate fundingEnds, String source) {
        static ResourcingView of(Resourcing r) {
            return new ResourcingView(
                    r.unit(), r.staff().amount(), r.remit(), r.fundingEnds().orElse(null), r.source());
        }
    }
}
