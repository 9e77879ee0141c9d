package org.bluebook.api.indicators;

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
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.changes.Versions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.lists.Forms;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Paging;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.Fields;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.problem.OnRecordAlready;
import org.bluebook.indicators.Definition;
import org.bluebook.indicators.Direction;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Kind;
import org.bluebook.indicators.Role;
import org.bluebook.indicators.Theme;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.places.Units;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is measured: each indicator with its definitions and its targets. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators", description = "What is measured, by which definition, against which target, and the figures")
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class IndicatorsResource {
    private final Indicators indicators;
    private final Units units;
    private final Caller caller;
    private final Changes changes;
    private final Versions versions;
    private final Lists lists;

    @Inject
    IndicatorsResource(
            Indicators indicators, Units units, Caller caller, Changes changes, Versions versions, Lists lists) {
        this.indicators = indicators;
        this.units = units;
        this.caller = caller;
        this.changes = changes;
        this.versions = versions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listIndicators",
            summary = "Indicators, by code",
            description = "Filter by theme, or by what an indicator is for (role).")
    public Response list(
            @Valid @BeanParam Paging paging, @QueryParam("theme") Theme theme, @QueryParam("role") Role role) {
        return lists.answer(
                "indicators",
                paging,
                IndicatorView.class,
                (after, limit) -> indicators.after(after, limit, theme, role).stream()
                        .map(IndicatorView::of)
                        .toList(),
                IndicatorView::code);
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "readIndicator",
            summary = "An indicator: what it measures, in what, and who is answerable",
            description = "Its definitions, targets and figures stand below it.")
    public Response read(@PathParam("code") String code) {
        var indicator = found(code);
        return versions.answer(indicator.version(), () -> IndicatorView.of(indicator));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putIndicator",
            summary = "Enter an indicator, or change how it is described",
            description = "A change needs If-Match. Unit and kind stay once there is a figure or a target."
                    + " Not for analysts bound to a borough or unit.")
    public Response put(
            @PathParam("code") @Pattern(regexp = Forms.CODE, message = Forms.SAYS) String code,
            @Valid @NotNull IndicatorPut body) {
        caller.requireUnbound();
        return changes.make(() -> {
            var fields = new Fields();
            fields.find("owner", body.owner(), units::findByIdOptional, "unit");
            fields.check();
            return indicators
                    .locked(code)
                    .map(indicator -> change(indicator, body))
                    .orElseGet(() -> enter(code, body));
        });
    }

    private Answer enter(String code, IndicatorPut body) {
        var indicator = new Indicator(
                code,
                body.title(),
                body.theme(),
                body.unit(),
                body.kind(),
                body.direction(),
                body.role(),
                body.owner());
        indicator.divide(body.numerator(), body.denominator());
        indicator.warn(body.caveat());
        indicators.persist(indicator);
        return Answer.created("/api/v1/indicators/" + code, () -> IndicatorView.of(indicator), indicator::version);
    }

    private Answer change(Indicator indicator, IndicatorPut body) {
        if (IndicatorPut.of(indicator).equals(body)) {
            return Answer.same(() -> IndicatorView.of(indicator), indicator::version);
        }
        versions.requireMatch(indicator.version());
        indicators.remeasure(indicator, body.unit(), body.kind());
        indicator.describe(body.title(), body.theme(), body.direction(), body.role());
        indicator.handOver(body.owner());
        indicator.divide(body.numerator(), body.denominator());
        indicator.warn(body.caveat());
        return Answer.changed(() -> IndicatorView.of(indicator), indicator::version);
    }

    @GET
    @Path("{code}/definitions")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX, Tables.CSVW})
    @Operation(
            operationId = "listDefinitions",
            summary = "Every wording an indicator has had, the first one first",
            description =
                    "Where a definition breaks the series, figures before it are not compared with figures under it.")
    public Response definitions(@PathParam("code") String code, @Valid @BeanParam Paging paging) {
        return lists.answer(
                "definitions",
                paging,
                DefinitionView.class,
                Lists.few(
                        () -> found(code).definitions().stream()
                                .map(DefinitionView::of)
                                .toList(),
                        DefinitionView::key),
                DefinitionView::key);
    }

    @GET
    @Path("{code}/definitions/{version}")
    @Operation(operationId = "readDefinition", summary = "A wording of what an indicator counts")
    public Response definition(@PathParam("code") String code, @PathParam("version") int version) {
        var definition = found(code).definition(version).orElseThrow(() -> new NoSuch("definition", version));
        return versions.answer(version, () -> DefinitionView.of(definition));
    }

    @PUT
    @Path("{code}/definitions/{version}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(ANALYST)
    @Operation(
            operationId = "putDefinition",
            summary = "Define an indicator, or redefine it from a day on",
            description =
                    "The version is the next one: 1 for the first definition. A later one takes a reason and a later day."
                            + " What is on record is never reworded. Not for analysts bound to a borough or unit.")
    public Response define(
            @PathParam("code") String code,
            @PathParam("version") @Min(1) int version,
            @Valid @NotNull DefinitionPut body) {
        caller.requireUnbound();
        return changes.make(() -> {
            var indicator = indicators.locked(code).orElseThrow(() -> new NoSuch("indicator", code));
            return indicator
                    .definition(version)
                    .map(definition -> standing(code, definition, body))
                    .orElseGet(() -> define(indicator, version, body));
        });
    }

    private static Answer define(Indicator indicator, int version, DefinitionPut body) {
        int next = indicator.definition().map(Definition::version).orElse(0) + 1;
        if (version != next) {
            throw new FieldsNotValid("version", "path", "is not the next one, which is " + next);
        }
        if (version == 1) {
            new Fields()
                    .require(!body.breaksSeries(), "breaks", "is for a later definition: the first one breaks nothing")
                    .require(body.reason() == null, "reason", "is for a later definition: the first one replaces none")
                    .check();
            indicator.define(body.wording(), body.inForce());
        } else {
            indicator.redefine(body.wording(), body.inForce(), body.breaksSeries(), body.reason());
        }
        return Answer.created(
                "/api/v1/indicators/%s/definitions/%d".formatted(indicator.code(), version),
                () -> DefinitionView.of(indicator.definition(version).orElseThrow()),
                () -> version);
    }

    private static Answer standing(String code, Definition definition, DefinitionPut body) {
        boolean same = definition.wording().equals(body.wording())
                && definition.inForce().equals(body.inForce())
                && definition.breaks() == body.breaksSeries()
                && Objects.equals(definition.reason().orElse(null), body.reason());
        if (!same) {
            throw new OnRecordAlready(
                    "Definition %d of %s".formatted(definition.version(), code),
                    "put the next version, with the reason");
        }
        return Answer.same(() -> DefinitionView.of(definition), definition::version);
    }

    private Indicator found(String code) {
        return indicators.findByIdOptional(code).orElseThrow(() -> new NoSuch("indicator", code));
    }

    /** An indicator; {@code owner} is the unit that is answerable for its figures, the last three may be left out. */
    public record IndicatorPut(
            @NotBlank @Size(max = 200) String title,
            @NotNull Theme theme,
            @NotNull MeasureUnit unit,
            @NotNull Kind kind,
            @NotNull Direction direction,
            @NotNull Role role,
            @NotBlank @Size(max = 20) String owner,
            @Size(max = 300) String numerator,
            @Size(max = 300) String denominator,
            @Size(max = 1000) String caveat) {
        static IndicatorPut of(Indicator i) {
            return new IndicatorPut(
                    i.title(),
                    i.theme(),
                    i.unit(),
                    i.kind(),
                    i.direction(),
                    i.role(),
                    i.owner(),
                    i.numerator().orElse(null),
                    i.denominator().orElse(null),
                    i.caveat().orElse(null));
        }
    }

    /** A wording and the day it comes into force; whether it breaks the series, and why it replaces the one before. */
    public record DefinitionPut(
            @NotBlank @Size(max = 2000) String wording,
            @NotNull LocalDate inForce,
            Boolean breaks,
            @Size(max = 500) String reason) {
        boolean breaksSeries() {
            return Boolean.TRUE.equals(breaks);
        }
    }

    /** An indicator. */
    @Schema(name = "Indicator")
    public record IndicatorView(
            String code,
            String title,
            Theme theme,
            MeasureUnit unit,
            Kind kind,
            Direction direction,
            Role role,
            String owner,
            String numerator,
            String denominator,
            String caveat) {
        static IndicatorView of(Indicator i) {
            return new IndicatorView(
                    i.code(),
                    i.title(),
                    i.theme(),
                    i.unit(),
                    i.kind(),
                    i.direction(),
                    i.role(),
                    i.owner(),
                    i.numerator().orElse(null),
                    i.denominator().orElse(null),
                    i.caveat().orElse(null));
        }
    }

    /** A definition, in force from a day until the next one is. */
    @Schema(name = "Definition")
    public record DefinitionView(int version, String wording, LocalDate inForce, boolean breaks, String reason) {
        static DefinitionView of(Definition d) {
            return new DefinitionView(
                    d.version(),
                    d.wording(),
                    d.inForce(),
                    d.breaks(),
                    d.reason().orElse(null));
        }

        String key() {
            return "%05d".formatted(version);
        }
    }
}
