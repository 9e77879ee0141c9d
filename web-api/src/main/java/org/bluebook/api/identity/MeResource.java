package org.bluebook.api.identity;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.bluebook.papers.Audience;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the system knows of whoever asks. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "You", description = "Who you are here, and what you may do")
public class MeResource {
    private final Caller caller;

    @Inject
    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "me",
            summary = "Your account, its roles and what it is bound to",
            description = "Boroughs and units are codes; where both are empty, your account is bound to none.")
    public Me me() {
        return new Me(caller.actor().name(), caller.roles(), caller.places(), caller.units(), caller.audiences());
    }

    /** An account as the identity provider describes it. */
    @Schema(name = "Account")
    public record Me(
            String account, Set<String> roles, Set<String> places, Set<String> units, Set<Audience> audiences) {}
}
