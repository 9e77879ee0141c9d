package org.bluebook.api.papers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.bluebook.api.audit.Asking;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.scheduler.outbox.Deliveries;
import org.bluebook.scheduler.outbox.Delivery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The links that stand in messages: they say whose message it was, and open nothing that is not open anyway. */
@Path("/api/v1/deliveries/{token}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Mail")
public class AcknowledgementsResource {
    private final Deliveries deliveries;
    private final Readings readings;
    private final Asking asking;
    private final HttpHeaders headers;
    private final Clock clock;

    @Inject
    AcknowledgementsResource(
            Deliveries deliveries, Readings readings, Asking asking, @Context HttpHeaders headers, Clock clock) {
        this.deliveries = deliveries;
        this.readings = readings;
        this.asking = asking;
        this.headers = headers;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "followDelivery",
            summary = "Follow the link of a message to the issue it tells of",
            description =
                    "Notes that the message has reached its reader, and leads to the issue, where the usual rules hold.")
    public Response follow(@PathParam("token") String token) {
        var delivery = deliveries.linkedBy(token).orElseThrow(() -> new NoSuch("message", token));
        if (asking.method().equals("GET")) {
            readings.note();
            QuarkusTransaction.requiringNew().run(() -> deliveries.acknowledge(delivery, clock.instant()));
        }
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address(delivery))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Somebody at a browser is led to the page of the paper, a program to the issue. */
    private String address(Delivery delivery) {
        return Tables.isFirst(MediaType.TEXT_HTML_TYPE, headers.getAcceptableMediaTypes())
                ? "/papers/" + delivery.issue().paper()
                : "/api/v1/papers/%s/issues/%d"
                        .formatted(delivery.issue().paper(), delivery.issue().number());
    }
}
