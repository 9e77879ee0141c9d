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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.bluebook.api.identity.Roles;
import org.bluebook.api.indicators.IndicatorsResource;
import org.bluebook.api.indicators.IndicatorsResource.DefinitionPut;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.indicators.Definition;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.forms.Standing;
import org.bluebook.pages.look.Choice;
import org.bluebook.pages.look.Wording;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an indicator counts, and from when on it counts something else. */
@Path("/figures/{indicator}/definition")
@Produces(MediaType.TEXT_HTML)
public class DefinitionPages {
    private static final Map<String, String> LABELS = Map.of(
            "wording", "What is counted from then on",
            "inForce", "The day from which it is counted so",
            "breaks", "Can figures before it be compared with those after it?",
            "reason", "Why it is defined anew");
    private static final List<Choice> BREAKS =
            List.of(new Choice("false", "Yes, the series goes on"), new Choice("true", "No, the series breaks there"));

    private final Indicators indicators;
    private final IndicatorsResource operations;
    private final Sending sending;

    @Inject
    DefinitionPages(Indicators indicators, IndicatorsResource operations, Sending sending) {
        this.indicators = indicators;
        this.operations = operations;
        this.sending = sending;
    }

    @GET
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public TemplateInstance define(@PathParam("indicator") String code) {
        var indicator = found(code);
        var wording = indicator.definition().map(Definition::wording).orElse("");
        return page(code, Form.blank(LABELS).with("wording", wording).with("next", next(indicator)));
    }

    private TemplateInstance page(String code, Form form) {
        var indicator = found(code);
        return Pages.definition(indicator, indicator.definitions(), BREAKS, form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response define(@PathParam("indicator") String code, MultivaluedMap<String, String> typed) {
        return sending.send(
                Form.sent(LABELS, typed),
                form -> {
                    operations.define(
                            code,
                            form.number("next"),
                            new DefinitionPut(
                                    form.said("wording"),
                                    form.day("inForce"),
                                    form.said("breaks") == null ? null : form.has("breaks", true),
                                    form.said("reason")));
                    return "/figures/%s/definition".formatted(code);
                },
                form -> page(code, form.beside(() -> standing(found(code))).with("next", next(found(code)))));
    }

    private static Standing standing(Indicator indicator) {
        var standing = Standing.at("/figures/%s/definition".formatted(Wording.inAddress(indicator.code())));
        return indicator
                .definition()
                .map(now -> standing.with("wording", now.wording())
                        .withDay("inForce", now.inForce())
                        .with("breaks", now.breaks(), BREAKS)
                        .with("reason", now.reason().orElse("")))
                .orElse(standing);
    }

    private static int next(Indicator indicator) {
        return indicator.definition().map(Definition::version).orElse(0) + 1;
    }

    private Indicator found(String code) {
        return indicators.findByIdOptional(code).orElseThrow(() -> new NoSuch("indicator", code));
    }

    @CheckedTemplate(basePath = "pages/figures")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance definition(
                Indicator indicator, List<Definition> definitions, List<Choice> breaks, Form form);
    }
}
