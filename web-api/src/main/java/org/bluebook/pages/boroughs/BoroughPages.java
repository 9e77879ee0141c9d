package org.bluebook.pages.boroughs;

import static org.bluebook.api.identity.Roles.ACTION_OWNER;
import static org.bluebook.api.identity.Roles.ANALYST;
import static org.bluebook.api.identity.Roles.APPROVER;
import static org.bluebook.api.identity.Roles.AUDITOR;
import static org.bluebook.api.identity.Roles.BOARD_MEMBER;
import static org.bluebook.api.identity.Roles.COMMITTEE_MEMBER;
import static org.bluebook.api.identity.Roles.SECRETARY;
import static org.bluebook.api.identity.Roles.VERIFIER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.pages.look.Choice;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceKind;
import org.bluebook.places.Places;
import org.bluebook.reporting.documents.Series;
import org.bluebook.reporting.publication.IssueEntry;
import org.bluebook.reporting.publication.Issues;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.SeriesRead;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The boroughs by one indicator, and each borough by itself. */
@Path("/boroughs")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class BoroughPages {
    private final Places places;
    private final Indicators indicators;
    private final SeriesRead series;
    private final Issues issues;
    private final Caller caller;
    private final Today today;
    private final Clock clock;

    @Inject
    BoroughPages(
            Places places,
            Indicators indicators,
            SeriesRead series,
            Issues issues,
            Caller caller,
            Today today,
            Clock clock) {
        this.places = places;
        this.indicators = indicators;
        this.series = series;
        this.issues = issues;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@QueryParam("indicator") String asked) {
        var month = YearMonth.from(today.inLondon()).minusMonths(1);
        var boroughs = places.londonBoroughs();
        var returned = series.returnedBy(boroughs, month, clock.instant());
        var choices = indicators.withDefinitions().stream()
                .filter(indicator -> returned.contains(indicator.code()))
                .map(indicator -> new Choice(indicator.code(), indicator.title()))
                .toList();
        var code = asked == null && !choices.isEmpty() ? choices.get(0).value() : asked;
        var indicator =
                code == null ? null : series.indicator(code, month).orElseThrow(() -> new NoSuch("indicator", code));
        var figures = code == null ? List.<ObservationFacts>of() : series.figures(code, null, month, month, null);
        var drawn = indicator == null
                ? null
                : Series.map(indicator, month, boroughs, figures, "").orElse(null);
        Map<String, ObservationFacts> ofBorough = figures.stream()
                .filter(figure -> figure.period().equals(Period.month(month)))
                .collect(Collectors.toMap(ObservationFacts::place, Function.identity()));
        return Pages.all(
                month,
                choices,
                indicator,
                drawn,
                drawn == null ? null : new RawString(drawn.svg()),
                boroughs.stream()
                        .map(borough -> Row.of(borough, ofBorough.get(borough.code())))
                        .toList());
    }

    @GET
    @Path("{borough}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("borough") String code) {
        var borough = places.findByIdOptional(code)
                .filter(place -> place.kind() == PlaceKind.BOROUGH)
                .orElseThrow(() -> new NoSuch("borough", code));
        var worst = places.worstAffected().stream()
                .filter(place -> place.borough().equals(code))
                .sorted(Comparator.comparing(Place::name))
                .toList();
        return Pages.one(borough, worst, issues.ofPlace(code, caller.audiences()), indicators.withDefinitions());
    }

    /** A borough with its figure of the month in words. */
    public record Row(Place borough, String figure) {
        static Row of(Place borough, ObservationFacts figure) {
            return new Row(
                    borough,
                    figure == null ? "not in source" : figure.quantity().inWords());
        }
    }

    @CheckedTemplate(basePath = "pages/boroughs")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance all(
                YearMonth month,
                List<Choice> indicators,
                IndicatorFacts indicator,
                Series.Drawn map,
                RawString chart,
                List<Row> rows);

        static native TemplateInstance one(
                Place borough, List<Place> worstAffected, List<IssueEntry> profiles, List<Indicator> indicators);
    }
}
