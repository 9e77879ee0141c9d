package org.bluebook.api.imports;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.AUDITOR;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.bluebook.api.audit.Asking;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.BodyTooLarge;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.imports.Import;
import org.bluebook.imports.ImportKind;
import org.bluebook.imports.ImportState;
import org.bluebook.imports.Imports;
import org.bluebook.imports.Sent;
import org.bluebook.imports.Tally;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of figures: checked when they come in, committed whole, handed back with what is wrong in them. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({ANALYST, ACTION_OWNER, AUDITOR})
@Tag(name = "Imports", description = "Files of observations, seizures, disruption claims and action updates")
public class ImportsResource {
    private static final int MOST_BYTES = 32 << 20;
    private static final int SECONDS = 300;

    private final Imports imports;
    private final Check check;
    private final UndoImport undo;
    private final Templates templates;
    private final Caller caller;
    private final Clock clock;
    private final Asking asking;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;
    private final ObjectMapper json;
    private final HttpHeaders headers;

    @Inject
    ImportsResource(
            Imports imports,
            Check check,
            UndoImport undo,
            Templates templates,
            Caller caller,
            Clock clock,
            Asking asking,
            Changes changes,
            Versions versions,
            Lists lists,
            ObjectMapper json,
            @Context HttpHeaders headers) {
        this.imports = imports;
        this.check = check;
        this.undo = undo;
        this.templates = templates;
        this.caller = caller;
        this.clock = clock;
        this.asking = asking;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
        this.json = json;
        this.headers = headers;
    }

    @POST
    @Consumes({Tables.CSV, Tables.XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({ANALYST, ACTION_OWNER})
    @Operation(
            operationId = "sendImport",
            summary = "Send a file of figures, to be checked or to be committed at once",
            description =
                    "CSV in UTF-8 or XLSX, 32 MiB and 200,000 rows at the most. Without \"commit\" nothing is written"
                            + " but what was found; with it, the file is committed if it has no problem. Whatever is wrong"
                            + " in a row is in the problems of the import, not in an error. Observations, seizures and"
                            + " claims are for analysts, updates for owners of actions.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = Tables.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Tables.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response send(
            @Parameter(description = "What the file holds.") @QueryParam("of") ImportKind of,
            @Parameter(description = "Whether it is committed if nothing is wrong.") @QueryParam("commit")
                    Boolean commit,
            @Parameter(description = "The name of the file.") @QueryParam("fileName") @Size(max = 200) String fileName,
            InputStream body) {
        var kind = required(of);
        requireRole(kind);
        var sent = new Sent(fileName == null ? null : fileName.replaceAll("\\p{Cntrl}", "?"), read(body));
        asking.had(sent.sha256());
        FileForm.of(sent.bytes(), headers.getMediaType());
        return changes.make(() -> checked(kind, sent, Boolean.TRUE.equals(commit)), SECONDS);
    }

    private Answer checked(ImportKind kind, Sent sent, boolean commit) {
        var found = check.look(kind, sent.bytes());
        var checked = Import.of(kind, sent, found, caller.actor(), clock.instant());
        imports.persistAndFlush(checked);
        var made = commit && found.tally().problems() == 0 ? written(checked, sent.bytes()) : checked;
        return Answer.created("/api/v1/imports/" + made.id(), () -> ImportView.of(made), made::version)
                .noting("import %d, %s".formatted(made.id(), inWords(made)));
    }

    /** Writing lets go of what the store has in memory, so that the import is looked up again. */
    private Import written(Import ready, byte[] file) {
        var found = check.write(ready.kind(), file, ready.id());
        var made = imports.findById(ready.id());
        made.commit(found.fingerprint(), caller.actor(), clock.instant());
        return made;
    }

    private static String inWords(Import made) {
        var tally = made.tally();
        return "%s %s: %d new, %d changed, %d same, %d problems"
                .formatted(
                        made.kind().words(),
                        made.state(),
                        tally.added(),
                        tally.changed(),
                        tally.same(),
                        tally.problems());
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listImports",
            summary = "The files you have sent, newest first",
            description = "An auditor sees those of everybody.")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "imports",
                paging,
                ImportView.class,
                (after, limit) -> imports
                        .before(
                                after == null ? null : Lists.number(after),
                                limit,
                                caller.is(AUDITOR) ? null : caller.actor())
                        .stream()
                        .map(ImportView::of)
                        .toList(),
                view -> Long.toString(view.id()));
    }

    @GET
    @Path("{import}")
    @Operation(
            operationId = "readImport",
            summary = "A file that was sent: how many rows it has, what they would do, and what became of it",
            description = "Its ETag is what a commit needs.")
    public Response read(@PathParam("import") long id) {
        var found = found(id);
        return versions.answer(found.version(), () -> ImportView.of(found));
    }

    @GET
    @Path("{import}/problems")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listImportProblems",
            summary = "What is wrong or doubtful in a file, by row, column and cell",
            description = "A problem stops the file, a warning does not. Checking stops after 1,000 problems.")
    public Response problems(@PathParam("import") long id, @Valid @BeanParam Paging paging) {
        var findings = findings(found(id));
        return lists.answer("problems", paging, Finding.class, Lists.few(() -> findings, Finding::key), Finding::key);
    }

    @GET
    @Path("{import}/changes")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listImportChanges",
            summary = "What a file would do to the record, or did, row by row",
            description = "NEW, CHANGED or SAME, with what the record says and what the row says instead.")
    public Response changes(@PathParam("import") long id, @Valid @BeanParam Paging paging) {
        return lists.answer(
                "changes", paging, Change.class, Packed.source(found(id).changes(), json), Change::number);
    }

    @GET
    @Path("{import}/file")
    @Produces({Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "readImportFile",
            summary = "The file as it was sent, in the form it was sent in, with a column that names the problems",
            description = "Correct it and send it again: the column Problems is passed over.")
    public Response file(@PathParam("import") long id) {
        var found = found(id);
        var sent = found.sent();
        var handedBack = new HandedBack(sent.bytes(), findings(found));
        return attachment(FileForm.of(sent.bytes()), "import-" + id, handedBack::writeTo);
    }

    @POST
    @Path("{import}/commit")
    @RolesAllowed({ANALYST, ACTION_OWNER})
    @Operation(
            operationId = "commitImport",
            summary = "Write everything that is in a file, or nothing",
            description =
                    "Needs If-Match. The file is checked again: if the record has changed since, nothing is written.")
    public Response commit(@PathParam("import") long id) {
        return changes.make(() -> committed(id), SECONDS);
    }

    private Answer committed(long id) {
        var ready = found(id);
        requireRole(ready.kind());
        ready.requireReady(caller.actor());
        versions.requireMatch(ready.version());
        var made = written(ready, ready.sent().bytes());
        return Answer.changed(() -> ImportView.of(made), made::version).noting(inWords(made));
    }

    @POST
    @Path("{import}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ANALYST, ACTION_OWNER})
    @Operation(
            operationId = "undoImport",
            summary = "Take back what a file of observations wrote, with the reason",
            description =
                    "Needs If-Match, and is for whoever sent the file. What each figure was before is put back as a"
                            + " revision; where there was none, the figure is withdrawn. Both stay on record. It is refused"
                            + " once anything was entered over a figure of the file, and once a paper is frozen with any.")
    public Response undo(@PathParam("import") long id, @Valid @NotNull UndoPost body) {
        return changes.make(() -> undone(id, body.reason()), SECONDS);
    }

    private Answer undone(long id, String reason) {
        var committed = found(id);
        requireRole(committed.kind());
        committed.requireUndoable(caller.actor());
        versions.requireMatch(committed.version());
        var made = undo.of(committed, reason);
        return Answer.changed(() -> ImportView.of(made), made::version).noting(inWords(made));
    }

    @GET
    @Path("templates/{of}")
    @Produces({Tables.CSV, Tables.XLSX})
    @RolesAllowed({ANALYST, ACTION_OWNER})
    @Operation(
            operationId = "readImportTemplate",
            summary = "A file to fill in, as a workbook with lists to choose from, or as CSV",
            description = "Borough and month are filled in where they fit. Instructions are on the second sheet.")
    public Response template(
            @PathParam("of") ImportKind of,
            @Parameter(description = "The code of a place.") @QueryParam("place") String place,
            @Parameter(description = "A month such as 2006-04.") @QueryParam("month") YearMonth month) {
        requireRole(of);
        var template = templates.of(of, place, month);
        var name = of.name().toLowerCase(Locale.ROOT);
        return Tables.isFirst(MediaType.valueOf(Tables.CSV), headers.getAcceptableMediaTypes())
                ? attachment(FileForm.CSV, name, template::csvTo)
                : attachment(FileForm.XLSX, name, template::workbookTo);
    }

    private static Response attachment(FileForm form, String name, StreamingOutput content) {
        return Response.ok(content, form.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, form.ending()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** A file as a page shows it, with {@code most} of its findings and its changes. */
    public Sheet sheet(long id, int most) {
        var found = found(id);
        return new Sheet(
                found,
                findings(found).stream().limit(most).toList(),
                Packed.source(found.changes(), json).behind(null, most));
    }

    /** What somebody else sent is not there, but for an auditor. */
    private Import found(long id) {
        return imports.findByIdOptional(id)
                .filter(i -> caller.is(AUDITOR) || i.uploadedBy().equals(caller.actor()))
                .orElseThrow(() -> new NoSuch("import", id));
    }

    private List<Finding> findings(Import found) {
        try {
            return json.readValue(found.findings(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The findings of an import cannot be read.", e);
        }
    }

    private void requireRole(ImportKind kind) {
        if (!caller.is(RuleBook.role(kind))) {
            throw new ForbiddenException();
        }
    }

    private static ImportKind required(ImportKind of) {
        if (of == null) {
            throw new FieldsNotValid("of", "query", "is missing: write observations, seizures, claims or updates");
        }
        return of;
    }

    private static byte[] read(InputStream body) {
        try {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BodyTooLarge(MOST_BYTES);
            }
            return bytes;
        } catch (IOException e) {
            throw new FileNotUnderstood("The file did not arrive whole: send it again.", e);
        }
    }

    /** Why a file is undone. */
    public record UndoPost(@NotBlank @Size(max = 400) String reason) {}

    /** A file that was sent; "new" is the number of rows with something that is not on record yet. */
    @Schema(name = "Import")
    public record ImportView(
            long id,
            ImportKind of,
            String fileName,
            ImportState state,
            int rows,
            @JsonProperty("new") int added,
            int changed,
            int same,
            int problems,
            int warnings,
            int size,
            String sha256,
            String sentBy,
            Instant sentAt,
            Instant committedAt,
            Instant undoneAt,
            String undoneBecause) {
        static ImportView of(Import i) {
            Tally tally = i.tally();
            return new ImportView(
                    i.id(),
                    i.kind(),
                    i.fileName(),
                    i.state(),
                    tally.rows(),
                    tally.added(),
                    tally.changed(),
                    tally.same(),
                    tally.problems(),
                    tally.warnings(),
                    i.size(),
                    i.sha256(),
                    i.uploadedBy().name(),
                    i.uploadedAt(),
                    i.committedAt().orElse(null),
                    i.undoneAt().orElse(null),
                    i.undoneBecause().orElse(null));
        }
    }
}
