package org.bluebook.api.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** An address that leads nowhere says so in words, and where the addresses are described. */
@Provider
@Priority(1)
public class UnknownAddress implements ExceptionMapper<NotFoundException> {
    @Context
    UriInfo asked;

    @Override
    public Response toResponse(NotFoundException notFound) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/unknown-address"))
                .withTitle("Unknown address")
                .withStatus(Status.NOT_FOUND)
                .withDetail(
                        "There is nothing at %s. The addresses there are stand in /openapi.".formatted(asked.getPath()))
                .build()
                .toResponse();
    }
}
