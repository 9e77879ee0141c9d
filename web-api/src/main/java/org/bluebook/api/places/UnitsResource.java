package org.bluebook.api.places;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.places.Unit;
import org.bluebook.places.Units;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The units of the service and its partners; a code has spaces and brackets in it, percent-encoded in an address. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Places and units")
public class UnitsResource {
    private final Units units;
    private final Lists lists;

    @Inject
    UnitsResource(Units units, Lists lists) {
        this.units = units;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listUnits", summary = "The units of the service and its partners, by code")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "units",
                paging,
                UnitView.class,
                (after, limit) ->
                        units.after(after, limit).stream().map(UnitView::of).toList(),
                UnitView::code);
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "readUnit",
            summary = "A unit by its code",
            description = "A code can have spaces and brackets: SCD3(3) is SCD3%283%29 in the address.")
    public UnitView read(@PathParam("code") String code) {
        return units.findByIdOptional(code).map(UnitView::of).orElseThrow(() -> new NoSuch("unit", code));
    }

    /** A unit; {@code within} is the unit it is part of. */
    @Schema(name = "Unit")
    public record UnitView(String code, String name, String within) {
        static UnitView of(Unit u) {
            return new UnitView(u.code(), u.name(), u.parent().orElse(null));
        }
    }
}
