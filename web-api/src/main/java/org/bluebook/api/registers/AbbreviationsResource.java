package org.bluebook.api.registers;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.COMMITTEE_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

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
import org.bluebook.papers.Abbreviation;
import org.bluebook.papers.Abbreviations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The short forms the papers use. */
@Path("/api/v1/abbreviations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registers")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class AbbreviationsResource {
    private final Abbreviations abbreviations;
    private final Keepers keepers;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    AbbreviationsResource(
            Abbreviations abbreviations, Keepers keepers, Changes changes, Versions versions, Lists lists) {
        this.abbreviations = abbreviations;
        this.keepers = keepers;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(operationId = "listAbbreviations", summary = "The short forms the papers use, by term")
    public Response list(@Valid @BeanParam Paging paging) {
        return lists.answer(
                "abbreviations",
                paging,
                AbbreviationView.class,
                Lists.few(
                        () -> abbreviations.inOrder().stream()
                                .map(AbbreviationView::of)
                                .toList(),
                        AbbreviationView::term),
                AbbreviationView::term);
    }

    @GET
    @Path("{term}")
    @Operation(operationId = "readAbbreviation", summary = "What a short form stands for")
    public Response read(@PathParam("term") String term) {
        var abbreviation = abbreviations.findByIdOptional(term).orElseThrow(() -> new NoSuch("abbreviation", term));
        return versions.answer(abbreviation.version(), () -> AbbreviationView.of(abbreviation));
    }

    @PUT
    @Path("{term}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({ANALYST, SECRETARY})
    @Operation(
            operationId = "putAbbreviation",
            summary = "Say what a short form stands for",
            description = "A change needs If-Match.")
    public Response put(
            @PathParam("term") @Size(max = 20) @Pattern(regexp = Keys.WORDS, message = Keys.SAYS) String term,
            @Valid @NotNull AbbreviationPut body) {
        keepers.require();
        return changes.make(() -> abbreviations
                .locked(term)
                .map(abbreviation -> change(abbreviation, body))
                .orElseGet(() -> enter(term, body)));
    }

    private Answer enter(String term, AbbreviationPut body) {
        var abbreviation = new Abbreviation(term, body.expansion());
        abbreviations.persist(abbreviation);
        return Answer.created(
                Keys.address("abbreviations", term), () -> AbbreviationView.of(abbreviation), abbreviation::version);
    }

    private Answer change(Abbreviation abbreviation, AbbreviationPut body) {
        if (abbreviation.expansion().equals(body.expansion())) {
            return Answer.same(() -> AbbreviationView.of(abbreviation), abbreviation::version);
        }
        versions.requireMatch(abbreviation.version());
        abbreviation.standFor(body.expansion());
        return Answer.changed(() -> AbbreviationView.of(abbreviation), abbreviation::version);
    }

    /** What it stands for. */
    public record AbbreviationPut(@NotBlank @Size(max = 200) String expansion) {}

    /** A short form and what it stands for. */
    @Schema(name = "Abbreviation")
    public record AbbreviationView(String term, String expansion) {
        static AbbreviationView of(Abbreviation a) {
            return new AbbreviationView(a.term(), a.expansion());
        }
    }
}
