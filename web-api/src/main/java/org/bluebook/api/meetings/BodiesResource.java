package org.bluebook.api.meetings;

import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The boards and committees that are answered to. */
@Path("/api/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Meetings", description = "The bodies that are answered to, when they meet and what they decided")
public class BodiesResource {
    private static final String NAME = "[A-Z][A-Z0-9]{0,9}";

    private final Bodies bodies;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    BodiesResource(Bodies bodies, Changes changes, Versions versions, Lists lists) {
        this.bodies = bodies;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listBodies", summary = "The boards and committees, by reference")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "bodies",
                paging,
                BodyView.class,
                (after, limit) ->
                        bodies.after(after, limit).stream().map(BodyView::of).toList(),
                BodyView::reference);
    }

    @GET
    @Path("{name}")
    @Operation(operationId = "readBody", summary = "A board or committee")
    public Response read(@PathParam("name") String reference) {
        var body = bodies.findByIdOptional(reference).orElseThrow(() -> new NoSuch("body", reference));
        return versions.answer(body.version(), () -> BodyView.of(body));
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putBody",
            summary = "Enter a board or committee, or change its name",
            description = "A change needs If-Match. References of meetings and papers begin with that of the body.")
    public Response put(
            @PathParam("name") @Pattern(regexp = NAME, message = "has to be 1 to 10 capital letters and digits")
                    String reference,
            @Valid @NotNull BodyPut body) {
        return changes.make(() -> bodies.locked(reference)
                .map(standing -> change(standing, body))
                .orElseGet(() -> enter(reference, body)));
    }

    private Answer enter(String reference, BodyPut body) {
        var entered = new Body(reference, body.name(), body.authority());
        bodies.persist(entered);
        return Answer.created("/api/v1/bodies/" + reference, () -> BodyView.of(entered), entered::version);
    }

    private Answer change(Body standing, BodyPut body) {
        if (standing.name().equals(body.name()) && standing.authority().equals(body.authority())) {
            return Answer.same(() -> BodyView.of(standing), standing::version);
        }
        versions.requireMatch(standing.version());
        standing.rename(body.name(), body.authority());
        return Answer.changed(() -> BodyView.of(standing), standing::version);
    }

    /** A body: its name, and the authority or service it belongs to. */
    public record BodyPut(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 120) String authority) {}

    /** A body. */
    @Schema(name = "Body")
    public record BodyView(String reference, String name, String authority) {
        static BodyView of(Body b) {
            return new BodyView(b.reference(), b.name(), b.authority());
        }
    }
}
