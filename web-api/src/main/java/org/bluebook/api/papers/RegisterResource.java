package org.bluebook.api.papers;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.calendar.Period;
import org.bluebook.reporting.publication.Issues;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole register of issues, as far as it is open to whoever asks. */
@Path("/api/v1/issues")
@PermitAll
@Tag(name = "Issues", description = "Editions on the register: public ones for anybody, others for whom they are meant")
public class RegisterResource {
    private final Register register;

    @Inject
    RegisterResource(Register register) {
        this.register = register;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listIssues",
            summary = "The register, by paper and number",
            description =
                    "Give a period, such as 2006-03, FY2005 or 2006-04-24, to see only the issues of papers made for it.")
    public Response list(@Valid @BeanParam Paging paging, @QueryParam("period") Period period) {
        return register.list(paging, new Issues.Only(null, period == null ? null : period.toString()));
    }
}
