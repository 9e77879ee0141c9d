package org.bluebook.pages.month;

import static org.bluebook.api.identity.Roles.APPROVER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bluebook.api.papers.PackResource;
import org.bluebook.api.papers.PackResource.PackApprovalPost;
import org.bluebook.api.papers.PackResource.PackOutcome;
import org.bluebook.api.papers.PackResource.PaperRead;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.meetings.Meeting;
import org.bluebook.meetings.Meetings;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every paper of a meeting taken a step at once; what is refused is told, and keeps none of the others. */
@Path("/month/meetings/{meeting}/pack")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(APPROVER)
public class PackPages {
    private static final Map<String, String> LABELS = Map.of("papers", "The papers you have read");
    private static final Pattern READ = Pattern.compile("([^ ]{1,40}) (\\d{1,9})");

    private final Meetings meetings;
    private final PapersOnTheirWay onTheirWay;
    private final PackResource operations;
    private final ObjectMapper json;
    private final Sending sending;

    @Inject
    PackPages(
            Meetings meetings,
            PapersOnTheirWay onTheirWay,
            PackResource operations,
            ObjectMapper json,
            Sending sending) {
        this.meetings = meetings;
        this.onTheirWay = onTheirWay;
        this.operations = operations;
        this.json = json;
        this.sending = sending;
    }

    @POST
    @Path("{step:submission|issues}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response all(
            @PathParam("meeting") String reference,
            @PathParam("step") String step,
            MultivaluedMap<String, String> typed) {
        return sending.tell(
                Form.sent(LABELS, typed),
                form -> told(
                        reference, step.equals("issues") ? operations.issue(reference) : operations.submit(reference)),
                form -> Pages.packForm(found(reference), signable(reference), form));
    }

    @GET
    @Path("approval")
    @Operation(hidden = true)
    public TemplateInstance toSign(@PathParam("meeting") String reference) {
        return Pages.packForm(found(reference), signable(reference), Form.blank(LABELS));
    }

    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // as above
    @Operation(hidden = true)
    public Response sign(@PathParam("meeting") String reference, MultivaluedMap<String, String> typed) {
        return sending.tell(
                Form.sent(LABELS, typed),
                form -> told(reference, operations.approve(reference, new PackApprovalPost(read(form)))),
                form -> Pages.packForm(found(reference), signable(reference), form));
    }

    private static List<PaperRead> read(Form form) {
        if (form.values("papers").isEmpty()) {
            throw new FieldsNotValid("papers", "body", "are missing: tick those that you have read");
        }
        return form.values("papers").stream().map(PackPages::read).toList();
    }

    private static PaperRead read(String ticked) {
        var read = READ.matcher(ticked);
        if (!read.matches()) {
            throw new FieldsNotValid("papers", "body", "have to be of those that are offered");
        }
        return new PaperRead(read.group(1), Integer.valueOf(read.group(2)));
    }

    private TemplateInstance told(String reference, Response answer) {
        try {
            return Pages.pack(found(reference), json.readValue((String) answer.getEntity(), PackOutcome.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer of our own could not be read.", e);
        }
    }

    private List<OnItsWay> signable(String reference) {
        return onTheirWay.before(found(reference)).stream()
                .filter(paper -> paper.yours().filter(PaperStep.APPROVE::equals).isPresent())
                .toList();
    }

    private Meeting found(String reference) {
        return meetings.withAgenda(reference).orElseThrow(() -> new NoSuch("meeting", reference));
    }

    @CheckedTemplate(basePath = "pages/month")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance packForm(Meeting meeting, List<OnItsWay> papers, Form form);

        static native TemplateInstance pack(Meeting meeting, PackOutcome outcome);
    }
}
