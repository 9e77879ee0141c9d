package org.bluebook.pages.month;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.meetings.RecipientsResource;
import org.bluebook.api.meetings.RecipientsResource.RecipientPut;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.meetings.Bodies;
import org.bluebook.meetings.Body;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.forms.Standing;
import org.bluebook.pages.look.Choice;
import org.bluebook.papers.Audience;
import org.bluebook.recipients.Recipient;
import org.bluebook.recipients.Recipients;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is told by mail of a body's papers: put on the list, changed, taken off. */
@Path("/month/recipients/{body}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
public class RecipientPages {
    private static final int AT_A_TIME = 100;
    private static final Map<String, String> LABELS = Map.of(
            "address", "E-mail address",
            "name", "Name",
            "audience", "Which papers",
            "attachments", "Papers without a marking");
    private static final List<Choice> AUDIENCES = Choice.among(Audience.class, audience -> switch (audience) {
        case PUBLIC -> "Public papers alone";
        case COMMITTEE -> "Those for the committee too";
        case BOARD -> "Every paper";
    });
    private static final List<Choice> WAYS = List.of(new Choice("true", "As a file"), new Choice("false", "As a link"));

    private final Recipients recipients;
    private final Bodies bodies;
    private final RecipientsResource operations;
    private final Caller caller;
    private final Sending sending;

    @Inject
    RecipientPages(
            Recipients recipients, Bodies bodies, RecipientsResource operations, Caller caller, Sending sending) {
        this.recipients = recipients;
        this.bodies = bodies;
        this.operations = operations;
        this.caller = caller;
        this.sending = sending;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @PathParam("body") String body,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("done") String done) {
        return page(body, after, Form.blank(LABELS), Done.words(done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response enter(@PathParam("body") String body, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> operations.put(body, form.value("address").toLowerCase(Locale.ROOT), put(form)),
                form -> again(body, form),
                "/month/recipients/%s?done=recipient".formatted(body));
    }

    /** Somebody may have put the same address on the list meanwhile. */
    private TemplateInstance again(String body, Form form) {
        var there = form.isOvertaken()
                ? recipients.of(body, form.value("address").toLowerCase(Locale.ROOT))
                : Optional.<Recipient>empty();
        return page(body, "", there.map(recipient -> beside(form, recipient)).orElse(form), "");
    }

    @GET
    @Path("{address}")
    @RolesAllowed(SECRETARY)
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("body") String body, @PathParam("address") String address) {
        var recipient = found(body, address);
        return Pages.recipient(
                recipient,
                AUDIENCES,
                WAYS,
                Form.blank(LABELS)
                        .with("name", recipient.name())
                        .with("audience", recipient.audience())
                        .with("attachments", recipient.attachments())
                        .with(Form.VERSION, recipient.version()));
    }

    @POST
    @Path("{address}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // as above
    @Operation(hidden = true)
    public Response change(
            @PathParam("body") String body,
            @PathParam("address") String address,
            MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> operations.put(body, address, put(form)),
                form -> again(body, address, form),
                "/month/recipients/%s?done=recipient".formatted(body));
    }

    @POST
    @Path("{address}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // as above
    @Operation(hidden = true)
    public Response remove(
            @PathParam("body") String body,
            @PathParam("address") String address,
            MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> operations.delete(body, address),
                form -> again(body, address, form),
                "/month/recipients/%s?done=removed".formatted(body));
    }

    /** With what was typed beside what stands, which the next sending is a change of; whoever was taken off can be put on again. */
    private TemplateInstance again(String body, String address, Form form) {
        return recipients
                .of(body, address)
                .map(recipient -> Pages.recipient(recipient, AUDIENCES, WAYS, beside(form, recipient)))
                .orElseGet(() -> page(body, "", form.with("address", address).with(Form.VERSION, null), ""));
    }

    private static Form beside(Form form, Recipient recipient) {
        return form.beside(() -> Standing.at(
                                "/month/recipients/" + recipient.body().reference())
                        .with("name", recipient.name())
                        .with("audience", recipient.audience(), AUDIENCES)
                        .with("attachments", recipient.attachments(), WAYS))
                .with(Form.VERSION, recipient.version());
    }

    private static RecipientPut put(Form form) {
        return new RecipientPut(
                form.said("name"), form.choice("audience", Audience.class), form.has("attachments", "true"));
    }

    private TemplateInstance page(String reference, String after, Form form, String done) {
        var body = bodies.findByIdOptional(reference).orElseThrow(() -> new NoSuch("body", reference));
        var found = recipients.of(reference, after.isEmpty() ? null : after, AT_A_TIME + 1);
        return Pages.recipients(
                body,
                found.stream().limit(AT_A_TIME).toList(),
                found.size() > AT_A_TIME,
                new Choices(AUDIENCES, WAYS, caller.is(SECRETARY)),
                form,
                done);
    }

    private Recipient found(String body, String address) {
        return recipients.of(body, address).orElseThrow(() -> new NoSuch("recipient", address));
    }

    /** What there is to choose from, for whoever may. */
    public record Choices(List<Choice> audiences, List<Choice> ways, boolean secretary) {}

    @CheckedTemplate(basePath = "pages/month")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance recipients(
                Body body, List<Recipient> recipients, boolean more, Choices choices, Form form, String done);

        static native TemplateInstance recipient(
                Recipient recipient, List<Choice> audiences, List<Choice> ways, Form form);
    }
}
