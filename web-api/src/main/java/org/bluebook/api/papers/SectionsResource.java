package org.bluebook.api.papers;

import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.SECRETARY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.Objects;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.problem.OnRecordAlready;
import org.bluebook.papers.Form;
import org.bluebook.papers.Paper;
import org.bluebook.papers.Papers;
import org.bluebook.papers.Role;
import org.bluebook.papers.Section;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The words of a paper, part by part; a figure in them is a token such as {{CN-ALL}}. */
@Path("/api/v1/papers/{paper}/sections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({SECRETARY, APPROVER, AUDITOR})
@Tag(name = "Papers")
public class SectionsResource {
    private final Papers papers;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @PathParam("paper")
    String paper;

    @Inject
    SectionsResource(Papers papers, Changes changes, Versions versions, Lists lists) {
        this.papers = papers;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listSections", summary = "The parts of a paper, in order")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "sections",
                paging,
                SectionRow.class,
                Lists.few(
                        () -> withWords().sections().stream()
                                .map(SectionRow::of)
                                .toList(),
                        SectionRow::key),
                SectionRow::key);
    }

    @GET
    @Path("{position}")
    @Operation(
            operationId = "readSection",
            summary = "A part of a paper, with its paragraphs",
            description = "Its ETag is that of the paper.")
    public Response read(@PathParam("position") int position) {
        var whole = withWords();
        var section = section(whole, position);
        return versions.answer(whole.version(), () -> SectionView.of(section));
    }

    @PUT
    @Path("{position}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SECRETARY)
    @Operation(
            operationId = "putSection",
            summary = "Write a part of a paper, or write it anew",
            description =
                    "Positions run from 1 without a gap. Writing anew needs If-Match with the ETag of the paper; what was"
                            + " frozen before stays as it was frozen. A list is written as its points: each BULLET is one,"
                            + " and each SUB_BULLET behind it stands under it, as background papers do under whoever they"
                            + " are from; any other paragraph ends the list. RUN_IN_HEADING and RUN_IN_SUBHEADING stand"
                            + " over what follows, and paragraphs that are NUMBERED are counted on across them. A title"
                            + " replaces the heading of a part; an appendix is numbered in front of it.")
    public Response write(@PathParam("position") int position, @Valid @NotNull SectionPut body) {
        return changes.make(() -> {
            var whole = papers.locked(paper).orElseThrow(() -> new NoSuch("paper", paper));
            int next = whole.sections().size() + 1;
            if (position == next) {
                var section = whole.open(body.role(), body.title());
                section.rewrite(body.title(), body.written());
                whole.requireRoom();
                return Answer.created(
                        "/api/v1/papers/%s/sections/%d".formatted(paper, position),
                        () -> SectionView.of(section),
                        whole::version);
            }
            return anew(whole, section(whole, position), body);
        });
    }

    private Answer anew(Paper whole, Section section, SectionPut body) {
        if (section.role() != body.role()) {
            throw new OnRecordAlready(
                    "Part %d of %s".formatted(section.position(), paper), "write in the part it belongs to");
        }
        if (body.isAsIn(section)) {
            return Answer.same(() -> SectionView.of(section), whole::version);
        }
        versions.requireMatch(whole.version());
        section.rewrite(body.title(), body.written());
        whole.requireRoom();
        papers.count(whole);
        return Answer.changed(() -> SectionView.of(section), whole::version);
    }

    private Paper withWords() {
        return papers.withWords(paper).orElseThrow(() -> new NoSuch("paper", paper));
    }

    private static Section section(Paper whole, int position) {
        return whole.sections().stream()
                .filter(s -> s.position() == position)
                .findFirst()
                .orElseThrow(() -> new NoSuch(
                        "part",
                        position + " of " + whole.reference() + "; the next one is "
                                + (whole.sections().size() + 1)));
    }

    /** A part: which one it is, a title of its own where it has one, and its paragraphs. */
    public record SectionPut(
            @NotNull Role role,
            @Size(max = 200) String title,
            @NotNull @Size(max = 500) List<@Valid @NotNull ParagraphPut> paragraphs) {
        List<Section.Written> written() {
            return paragraphs.stream()
                    .map(p -> new Section.Written(p.form(), p.text()))
                    .toList();
        }

        boolean isAsIn(Section section) {
            return Objects.equals(title, section.title().orElse(null))
                    && written()
                            .equals(section.paragraphs().stream()
                                    .map(p -> new Section.Written(p.form(), p.text()))
                                    .toList());
        }
    }

    /** A paragraph, as it stands in the paper. */
    @Schema(name = "Paragraph")
    public record ParagraphPut(
            @NotNull Form form, @NotBlank @Size(max = 8000) String text) {}

    /** A part of a paper without its words. */
    @Schema(name = "SectionRow")
    public record SectionRow(int position, Role role, String title, int paragraphs) {
        static SectionRow of(Section s) {
            return new SectionRow(
                    s.position(),
                    s.role(),
                    s.title().orElse(null),
                    s.paragraphs().size());
        }

        String key() {
            return "%05d".formatted(position);
        }
    }

    /** A part of a paper with its words. */
    @Schema(name = "Section")
    public record SectionView(int position, Role role, String title, List<ParagraphPut> paragraphs) {
        static SectionView of(Section s) {
            return new SectionView(
                    s.position(),
                    s.role(),
                    s.title().orElse(null),
                    s.paragraphs().stream()
                            .map(p -> new ParagraphPut(p.form(), p.text()))
                            .toList());
        }
    }
}
