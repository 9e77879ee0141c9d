package org.bluebook.api.meetings;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.bluebook.papers.Audience;
import org.bluebook.people.EmailAddress;
import org.bluebook.recipients.Recipient;
import org.bluebook.recipients.Recipients;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is told by mail when a paper of a body is issued. */
@Path("/api/v1/bodies/{name}/recipients")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
@Tag(name = "Mail", description = "Who is told of an issue, and how far that is")
public class RecipientsResource {
    private static final String NOT_AN_ADDRESS =
            "is not an e-mail address in small letters, such as a.clerk@example.org";

    private final Recipients recipients;
    private final Bodies bodies;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    RecipientsResource(Recipients recipients, Bodies bodies, Changes changes, Versions versions, Lists lists) {
        this.recipients = recipients;
        this.bodies = bodies;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listRecipients", summary = "Who is told of the papers of a body, by address")
    public Response list(@PathParam("name") String ofBody, @Valid @BeanParam Paging paging) {
        found(ofBody);
        return lists.answer(
                "recipients",
                paging,
                RecipientView.class,
                (after, limit) -> recipients.of(ofBody, after, limit).stream()
                        .map(RecipientView::of)
                        .toList(),
                RecipientView::address);
    }

    @GET
    @Path("{address}")
    @Operation(operationId = "readRecipient", summary = "Somebody on the list of a body")
    public Response read(@PathParam("name") String ofBody, @PathParam("address") String address) {
        var recipient = recipients.of(ofBody, address).orElseThrow(() -> new NoSuch("recipient", address));
        return versions.answer(recipient.version(), () -> RecipientView.of(recipient));
    }

    @PUT
    @Path("{address}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putRecipient",
            summary = "Put somebody on the list of a body, or change what they get",
            description =
                    "A change needs If-Match, and holds from the next issue on. They are told of the papers their"
                            + " audience may read; as a file only what is not protectively marked, and only if they may have files.")
    public Response put(
            @PathParam("name") String ofBody,
            @PathParam("address") @Pattern(regexp = EmailAddress.FORM, message = NOT_AN_ADDRESS) String address,
            @Valid @NotNull RecipientPut body) {
        return changes.make(() -> {
            var of = found(ofBody);
            return recipients
                    .locked(ofBody, address)
                    .map(standing -> change(standing, body))
                    .orElseGet(() -> enter(of, address, body));
        });
    }

    @DELETE
    @Path("{address}")
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "deleteRecipient",
            summary = "Take somebody off the list of a body",
            description = "Needs If-Match, and holds from the next issue on.")
    public Response delete(@PathParam("name") String ofBody, @PathParam("address") String address) {
        return changes.make(() -> {
            var recipient = recipients.locked(ofBody, address).orElseThrow(() -> new NoSuch("recipient", address));
            versions.requireMatch(recipient.version());
            var was = RecipientView.of(recipient);
            recipients.delete(recipient);
            return Answer.done(() -> was);
        });
    }

    private Answer enter(Body of, String address, RecipientPut body) {
        var entered = new Recipient(of, new EmailAddress(address), body.name(), body.audience(), body.attachments());
        recipients.persist(entered);
        return Answer.created(
                "/api/v1/bodies/%s/recipients/%s".formatted(of.reference(), address),
                () -> RecipientView.of(entered),
                entered::version);
    }

    private Answer change(Recipient standing, RecipientPut body) {
        if (RecipientPut.of(standing).equals(body)) {
            return Answer.same(() -> RecipientView.of(standing), standing::version);
        }
        versions.requireMatch(standing.version());
        standing.change(body.name(), body.audience(), body.attachments());
        return Answer.changed(() -> RecipientView.of(standing), standing::version);
    }

    private Body found(String ofBody) {
        return bodies.findByIdOptional(ofBody).orElseThrow(() -> new NoSuch("body", ofBody));
    }

    /** What they are called, whose papers they get, and whether as files where the marking allows it. */
    public record RecipientPut(
            @NotBlank
            @Size(max = 120)
            @Pattern(regexp = "\\P{Cntrl}*", message = "has a character in it that cannot be printed")
            String name,

            @NotNull Audience audience,
            boolean attachments) {
        static RecipientPut of(Recipient r) {
            return new RecipientPut(r.name(), r.audience(), r.attachments());
        }
    }

    /** Somebody on the list of a body. */
    @Schema(name = "Recipient")
    public record RecipientView(String address, String name, Audience audience, boolean attachments) {
        static RecipientView of(Recipient r) {
            return new RecipientView(r.address(), r.name(), r.audience(), r.attachments());
        }
    }
}
