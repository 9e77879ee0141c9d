package org.bluebook.api.lists;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page of a list is wanted. */
public class Paging {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(500)
    @Parameter(description = "How many items at the most, 1 to 500.")
    int limit;

    @QueryParam("after")
    @Parameter(description = "The cursor that the page before gave as its \"next\".")
    String after;
}
