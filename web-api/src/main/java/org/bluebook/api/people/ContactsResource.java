package org.bluebook.api.people;

import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.people.Actor;
import org.bluebook.people.Contact;
import org.bluebook.people.Contacts;
import org.bluebook.people.EmailAddress;
import org.bluebook.places.Units;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where those are reached who owe a report or a figure; to anybody else the contact of an account does not exist. */
@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Mail", description = "Who is told of an issue, and how far that is")
public class ContactsResource {
    private static final String ACCOUNT = "[^\\s/\\\\;\\p{Cntrl}]+";
    private static final String NOT_AN_ACCOUNT =
            "has a space, a slash, a semicolon or a character in it that cannot be printed";

    private final Contacts contacts;
    private final Units units;
    private final Caller caller;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    ContactsResource(Contacts contacts, Units units, Caller caller, Changes changes, Versions versions, Lists lists) {
        this.contacts = contacts;
        this.units = units;
        this.caller = caller;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @RolesAllowed({SECRETARY, AUDITOR})
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listContacts", summary = "Where those who owe something are reached, by account")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "contacts",
                paging,
                ContactView.class,
                (after, limit) -> contacts.after(after, limit).stream()
                        .map(ContactView::of)
                        .toList(),
                ContactView::account);
    }

    @GET
    @Path("{account}")
    @Operation(operationId = "readContact", summary = "Where the holder of an account is reached")
    public Response read(@PathParam("account") String account) {
        var contact = contacts.of(account, whose(SECRETARY, AUDITOR)).orElseThrow(() -> none(account));
        return versions.answer(contact.version(), () -> ContactView.of(contact));
    }

    @PUT
    @Path("{account}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putContact",
            summary = "Say where the holder of an account is reached, and which unit's figures they send in",
            description = "A change needs If-Match. Reminders go there from the next one on.")
    public Response put(
            @PathParam("account") @Size(max = 120) @Pattern(regexp = ACCOUNT, message = NOT_AN_ACCOUNT) String account,
            @Valid @NotNull ContactPut body) {
        return changes.make(() -> {
            requireTheirs(account);
            requireUnit(body.unit());
            return contacts.locked(account, whose(SECRETARY))
                    .map(standing -> change(standing, body))
                    .orElseGet(() -> enter(account, body));
        });
    }

    @DELETE
    @Path("{account}")
    @Operation(
            operationId = "deleteContact",
            summary = "Reach the holder of an account no longer",
            description = "Needs If-Match. What was sent to them stays on record.")
    public Response delete(@PathParam("account") String account) {
        return changes.make(() -> {
            var contact = contacts.locked(account, whose(SECRETARY)).orElseThrow(() -> none(account));
            versions.requireMatch(contact.version());
            var was = ContactView.of(contact);
            contacts.delete(contact);
            return Answer.done(() -> was);
        });
    }

    private Answer enter(String account, ContactPut body) {
        var entered = new Contact(new Actor(account), body.name(), new EmailAddress(body.address()), body.unit());
        contacts.persist(entered);
        return Answer.created(
                UriBuilder.fromPath("/api/v1/contacts/{account}").build(account).toString(),
                () -> ContactView.of(entered),
                entered::version);
    }

    private Answer change(Contact standing, ContactPut body) {
        if (ContactPut.of(standing).equals(body)) {
            return Answer.same(() -> ContactView.of(standing), standing::version);
        }
        versions.requireMatch(standing.version());
        standing.change(body.name(), new EmailAddress(body.address()), body.unit());
        return Answer.changed(() -> ContactView.of(standing), standing::version);
    }

    /** Whose contacts the caller has to do with: everybody's in these roles, else their own. */
    private Optional<Actor> whose(String... everybodys) {
        return caller.isAny(everybodys) ? Optional.empty() : Optional.of(caller.actor());
    }

    private void requireTheirs(String account) {
        if (whose(SECRETARY).filter(own -> !own.name().equals(account)).isPresent()) {
            throw none(account);
        }
    }

    private void requireUnit(String unit) {
        var fields = new Fields();
        fields.find("unit", unit, units::findByIdOptional, "unit");
        fields.check();
    }

    private static NoSuch none(String account) {
        return new NoSuch("contact", account);
    }

    /** What they are called, where mail reaches them, and the unit whose figures they send in, if any. */
    public record ContactPut(
            @NotBlank
            @Size(max = 120)
            @Pattern(regexp = "\\P{Cntrl}*", message = "has a character in it that cannot be printed")
            String name,

            @NotNull
            @Pattern(
                    regexp = EmailAddress.FORM,
                    message = "is not an e-mail address in small letters, such as a.clerk@example.org")
            String address,

            @Size(max = 20) String unit) {
        static ContactPut of(Contact c) {
            return new ContactPut(c.name(), c.address(), c.unit().orElse(null));
        }
    }

    /** Where somebody is reached. */
    @Schema(name = "Contact")
    public record ContactView(String account, String name, String address, String unit) {
        static ContactView of(Contact c) {
            return new ContactView(c.account(), c.name(), c.address(), c.unit().orElse(null));
        }
    }
}
