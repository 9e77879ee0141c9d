package org.bluebook.pages.record;

import static org.bluebook.api.identity.Roles.AUDITOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bluebook.api.indicators.Known;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.look.Choice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a figure was known to be at an instant, beside everything else it has been. */
@Path("/record/figures")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(AUDITOR)
public class KnownFigurePages {
    private static final Map<String, String> LABELS =
            Map.of("indicator", "Indicator", "place", "Place", "period", "Period", "asKnownOn", "As known on");
    private static final List<String> ALL = List.of("indicator", "place", "period");

    private final Indicators indicators;
    private final Observations observations;
    private final Sending sending;

    @Inject
    KnownFigurePages(Indicators indicators, Observations observations, Sending sending) {
        this.indicators = indicators;
        this.observations = observations;
        this.sending = sending;
    }

    @GET
    @Operation(hidden = true)
    public Response known(@Context UriInfo address) {
        var form = Form.sent(LABELS, address.getQueryParameters());
        boolean asked = ALL.stream().anyMatch(field -> form.said(field) != null);
        return sending.look(form, f -> asked ? found(f) : page(f, List.of(), false), f -> page(f, List.of(), false));
    }

    private TemplateInstance found(Form form) {
        ALL.stream().filter(field -> form.said(field) == null).findFirst().ifPresent(field -> {
            throw new FieldsNotValid(field, "query", "is missing");
        });
        var at = Known.on(form.said("asKnownOn"));
        var revisions =
                observations.history(form.value("indicator"), form.value("place"), Period.parse(form.value("period")));
        var known = revisions.stream()
                .filter(o -> at == null || !o.recordedAt().isAfter(at))
                .reduce((one, next) -> next)
                .orElse(null);
        return page(
                form,
                revisions.stream()
                        .map(o -> new Revision(o, Objects.equals(o, known), at))
                        .toList(),
                true);
    }

    private TemplateInstance page(Form form, List<Revision> revisions, boolean asked) {
        return Pages.figures(
                indicators.list("order by code").stream()
                        .map(i -> new Choice(i.code(), "%s: %s".formatted(i.code(), i.title())))
                        .toList(),
                form,
                revisions,
                asked);
    }

    /** A value a figure has had; {@code known} if it was the one in force at the instant, which is null for now. */
    public record Revision(Observation figure, boolean known, Instant at) {
        /** Whether it came only afterwards. */
        public boolean isLater() {
            return at != null && figure.recordedAt().isAfter(at);
        }
    }

    @CheckedTemplate(basePath = "pages/record")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance figures(
                List<Choice> indicators, Form form, List<Revision> revisions, boolean asked);
    }
}
