package org.bluebook.pages.record;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.COMMITTEE_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.bluebook.api.identity.Caller;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Whether a file is an issue, byte for byte: a browser sends its hash alone, or else the file, which is hashed and thrown away. */
@Path("/record/verify")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, SECRETARY, APPROVER, AUDITOR})
public class VerifyPages {
    private final Issues issues;
    private final Caller caller;

    @Inject
    VerifyPages(Issues issues, Caller caller) {
        this.issues = issues;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance ask() {
        return Pages.verify("");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@RestForm("file") FileUpload file) {
        if (file == null || file.size() == 0) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Pages.verify("Choose a file first"))
                    .build();
        }
        return Response.seeOther(URI.create("/record/verify/" + hash(file))).build();
    }

    private static String hash(FileUpload file) {
        try {
            return CanonicalJson.sha256(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("{sha256}")
    @Operation(hidden = true)
    public TemplateInstance answer(
            @PathParam("sha256") @Pattern(regexp = "[0-9a-f]{64}", message = "is not a SHA-256: 64 hexadecimal digits")
                    String sha256) {
        return Pages.verified(issues.withFile(sha256, caller.audiences()), sha256);
    }

    @CheckedTemplate(basePath = "pages/record")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance verify(String wrong);

        static native TemplateInstance verified(List<IssueEntry> found, String sha256);
    }
}
