package org.bluebook.pages.indicators;

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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bluebook.api.clock.Today;
import org.bluebook.api.lists.Lists;
import org.bluebook.api.lists.Tables;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Theme;
import org.bluebook.pages.look.Choice;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.bluebook.reporting.documents.Series;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.SeriesRead;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Indicators by theme, and each for London or a borough over three years. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({BOARD_MEMBER, COMMITTEE_MEMBER, ACTION_OWNER, ANALYST, VERIFIER, SECRETARY, APPROVER, AUDITOR})
public class IndicatorPages {
    private final Indicators indicators;
    private final SeriesRead series;
    private final Places places;
    private final Lists lists;
    private final Today today;

    @Inject
    IndicatorPages(Indicators indicators, SeriesRead series, Places places, Lists lists, Today today) {
        this.indicators = indicators;
        this.series = series;
        this.places = places;
        this.lists = lists;
        this.today = today;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance all() {
        var byTheme = indicators.withDefinitions().stream().collect(Collectors.groupingBy(Indicator::theme));
        return Pages.all(Arrays.stream(Theme.values())
                .filter(byTheme::containsKey)
                .map(theme -> new Group(theme, byTheme.get(theme)))
                .toList());
    }

    @GET
    @Path("{code}")
    @Operation(hidden = true)
    public TemplateInstance one(
            @PathParam("code") String code, @QueryParam("place") @DefaultValue(Place.LONDON) String place) {
        var month = lastMonth();
        var indicator = series.indicator(code, month).orElseThrow(() -> new NoSuch("indicator", code));
        var all = places.after(null, Integer.MAX_VALUE, null);
        var where = all.stream()
                .filter(known -> known.code().equals(place))
                .findFirst()
                .orElseThrow(() -> new NoSuch("place", place));
        var figures = series.figures(code, place, month.minusMonths(35), month, null);
        boolean monthly = figures.stream().anyMatch(f -> f.period().kind() == PeriodKind.MONTH);
        var drawn = monthly ? Series.of(indicator, place, month, figures) : null;
        return Pages.one(
                indicator,
                where,
                choices(all),
                drawn,
                drawn == null ? null : new RawString(drawn.drawn().svg()),
                figures.stream()
                        .sorted(Comparator.comparing(ObservationFacts::period).reversed())
                        .map(Row::of)
                        .toList());
    }

    @GET
    @Path("{code}/figures.csv")
    @Produces(Tables.CSV)
    @Operation(hidden = true)
    public Response csv(@PathParam("code") String code, @QueryParam("place") @DefaultValue(Place.LONDON) String place) {
        var month = lastMonth();
        return lists.asCsv(
                code + "-" + place,
                Row.class,
                Lists.few(
                        () -> series.figures(code, place, month.minusMonths(35), month, null).stream()
                                .map(Row::of)
                                .toList(),
                        Row::period),
                Row::period);
    }

    private YearMonth lastMonth() {
        return YearMonth.from(today.inLondon()).minusMonths(1);
    }

    /** London first, then the boroughs; neighbourhoods have figures of their own kind. */
    private static List<Choice> choices(List<Place> all) {
        return all.stream()
                .filter(place -> place.inTotals() || place.code().equals(Place.LONDON))
                .sorted(Comparator.comparing((Place place) -> !place.code().equals(Place.LONDON))
                        .thenComparing(Place::name))
                .map(place -> new Choice(place.code(), place.name()))
                .toList();
    }

    /** The indicators of a theme. */
    public record Group(Theme theme, List<Indicator> indicators) {}

    /** A figure as a row of the table and of the file. */
    public record Row(
            String period,
            String periodInWords,
            String figure,
            BigDecimal amount,
            String status,
            String source,
            long receipt) {
        static Row of(ObservationFacts f) {
            return new Row(
                    f.period().toString(),
                    f.period().inWords(),
                    f.quantity().inWords(),
                    f.quantity().amount(),
                    f.status().name().toLowerCase(Locale.ROOT),
                    f.source(),
                    f.sequence());
        }
    }

    @CheckedTemplate(basePath = "pages/indicators")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance all(List<Group> groups);

        static native TemplateInstance one(
                IndicatorFacts indicator,
                Place place,
                List<Choice> places,
                Series.Months months,
                RawString chart,
                List<Row> figures);
    }
}
