package org.bluebook.pages.figures;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.identity.Roles;
import org.bluebook.api.imports.Change;
import org.bluebook.api.imports.Finding;
import org.bluebook.api.imports.ImportsResource;
import org.bluebook.api.imports.ImportsResource.UndoPost;
import org.bluebook.api.imports.Sheet;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.imports.Import;
import org.bluebook.imports.ImportKind;
import org.bluebook.imports.ImportState;
import org.bluebook.imports.Imports;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.forms.Standing;
import org.bluebook.pages.look.Choice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file with many figures: sent to be checked, looked at, and committed whole. */
@Path("/figures/import")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private static final Map<String, String> LABELS = Map.of("of", "What the file holds", "file", "The file");
    private static final Map<String, String> UNDO_LABELS = Map.of("reason", "Why it is undone");
    private static final int SHOWN = 100;
    private static final int RECENT = 10;

    private final ImportsResource operations;
    private final Imports imports;
    private final Caller caller;
    private final Sending sending;

    @Inject
    ImportPages(ImportsResource operations, Imports imports, Caller caller, Sending sending) {
        this.operations = operations;
        this.imports = imports;
        this.caller = caller;
        this.sending = sending;
    }

    @GET
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public TemplateInstance choose() {
        return choose(Form.blank(LABELS).with("of", ImportKind.OBSERVATIONS));
    }

    private TemplateInstance choose(Form form) {
        var kinds = Stream.of(ImportKind.OBSERVATIONS, ImportKind.SEIZURES, ImportKind.CLAIMS)
                .map(kind -> new Choice(kind.name(), kind.words()))
                .toList();
        return Pages.choose(kinds, imports.before(null, RECENT, caller.actor()), form);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll // the operation asks for the role, so that a session that has ended is told from one that may not
    @Operation(hidden = true)
    public Response send(
            @RestForm("of") String of, @RestForm(Form.ONCE) String once, @RestForm("file") FileUpload file) {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("of", of == null ? "" : of);
        typed.putSingle(Form.ONCE, once == null ? "" : once);
        return sending.send(Form.sent(LABELS, typed), form -> checked(form, file), this::choose);
    }

    private String checked(Form form, FileUpload file) {
        if (file == null || file.size() == 0) {
            throw new FieldsNotValid("file", "body", "has to be chosen, and not be empty");
        }
        try (var bytes = Files.newInputStream(file.uploadedFile())) {
            var made = operations.send(form.choice("of", ImportKind.class), false, file.fileName(), bytes);
            var address = made.getHeaderString(HttpHeaders.LOCATION);
            return "/figures/import" + address.substring(address.lastIndexOf('/'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("{import}")
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("import") long id) {
        return one(id, Form.blank(UNDO_LABELS));
    }

    private TemplateInstance one(long id, Form form) {
        var sheet = operations.sheet(id, SHOWN);
        return Pages.one(
                Shown.of(sheet),
                form.beside(() -> standing(sheet.file()))
                        .with(Form.VERSION, sheet.file().version()));
    }

    private static Standing standing(Import file) {
        return Standing.at("/figures/import/" + file.id())
                .saying("The file", file.state().name().toLowerCase(Locale.UK), "")
                .with("reason", file.undoneBecause().orElse(""));
    }

    @POST
    @Path("{import}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response commit(@PathParam("import") long id, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(Map.of(), typed),
                form -> operations.commit(id),
                form -> one(id, form),
                "/figures/import/" + id);
    }

    @POST
    @Path("{import}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response undo(@PathParam("import") long id, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(UNDO_LABELS, typed),
                form -> operations.undo(id, new UndoPost(form.said("reason"))),
                form -> one(id, form),
                "/figures/import/" + id);
    }

    /** The file with a column that names its problems, to be corrected and sent again. */
    @GET
    @Path("{import}/file")
    @Produces({Tables.CSV, Tables.XLSX})
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public Response file(@PathParam("import") long id) {
        return operations.file(id);
    }

    /** A workbook to fill in; what is missing of a place in a month is named in it, where both are given. */
    @GET
    @Path("templates/{of}")
    @Produces(Tables.XLSX)
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public Response template(
            @PathParam("of") ImportKind of, @QueryParam("place") String place, @QueryParam("month") YearMonth month) {
        return operations.template(of, place, month);
    }

    /** A file on its page. */
    public record Shown(Import file, List<Finding> findings, List<Change> changes) {
        static Shown of(Sheet sheet) {
            return new Shown(
                    sheet.file(),
                    sheet.findings(),
                    sheet.changes().stream()
                            .filter(change -> change.what() != Change.What.SAME)
                            .toList());
        }

        public boolean isReady() {
            return file.state() == ImportState.CHECKED;
        }

        public boolean isCommitted() {
            return file.state() == ImportState.COMMITTED;
        }

        public boolean isUndone() {
            return file.state() == ImportState.UNDONE;
        }

        public boolean isRefused() {
            return file.state() == ImportState.REFUSED;
        }

        public int ofFindings() {
            return file.tally().problems() + file.tally().warnings();
        }

        public int ofChanges() {
            return file.tally().added() + file.tally().changed();
        }
    }

    @CheckedTemplate(basePath = "pages/figures")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance choose(List<Choice> kinds, List<Import> recent, Form form);

        static native TemplateInstance one(Shown shown, Form form);
    }
}
