package org.bluebook.pages.figures;

import static java.util.stream.Collectors.toMap;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bluebook.api.clock.Today;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.identity.Roles;
import org.bluebook.api.problem.FieldsNotValid;
import org.bluebook.api.problem.NoSuch;
import org.bluebook.api.problem.Violation;
import org.bluebook.calendar.FinancialYear;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.indicators.FigureSearch;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Status;
import org.bluebook.indicators.Theme;
import org.bluebook.measures.Qualifier;
import org.bluebook.pages.forms.Form;
import org.bluebook.pages.forms.Sending;
import org.bluebook.pages.look.Choice;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which figures are there, and the form in which a month's are entered: a row for London and for each borough. */
@Path("/figures")
@Produces(MediaType.TEXT_HTML)
public class FigurePages {
    private static final int MANY = 2_000;

    private final Indicators indicators;
    private final Observations observations;
    private final Places places;
    private final FigureRows rows;
    private final Caller caller;
    private final Today today;
    private final Clock clock;
    private final Sending sending;

    @Inject
    FigurePages(
            Indicators indicators,
            Observations observations,
            Places places,
            FigureRows rows,
            Caller caller,
            Today today,
            Clock clock,
            Sending sending) {
        this.indicators = indicators;
        this.observations = observations;
        this.places = places;
        this.rows = rows;
        this.caller = caller;
        this.today = today;
        this.clock = clock;
        this.sending = sending;
    }

    /** Of an indicator every place, of a theme London. */
    @GET
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public TemplateInstance grid(
            @QueryParam("indicator") String code, @QueryParam("theme") Theme theme, @QueryParam("year") String year) {
        var last = YearMonth.from(today.inLondon()).minusMonths(1);
        var shown = year(year).orElseGet(() -> FinancialYear.of(last));
        var all = indicators.list("order by code");
        var chosen = all.stream().filter(i -> i.code().equals(code)).findFirst();
        var grid = chosen.map(indicator -> ofAnIndicator(indicator, shown))
                .orElseGet(() -> ofLondon(all, Optional.ofNullable(theme), shown));
        return Pages.grid(
                grid,
                grid.missingUpTo(last),
                chosen.orElse(null),
                all.stream().map(FigurePages::choice).toList(),
                Arrays.asList(Theme.values()),
                theme,
                years(last),
                shown);
    }

    private static Optional<FinancialYear> year(String typed) {
        return Optional.ofNullable(typed)
                .filter(t -> t.matches("[12][0-9]{3}"))
                .map(t -> new FinancialYear(Integer.parseInt(t)));
    }

    private static List<FinancialYear> years(YearMonth last) {
        return Stream.iterate(FinancialYear.of(last.plusMonths(1)), FinancialYear::previous)
                .limit(5)
                .toList();
    }

    private Grid ofAnIndicator(Indicator indicator, FinancialYear year) {
        return Grid.of(
                year, names(), monthly(indicator.code(), year.firstMonth(), year.lastMonth()), Observation::place);
    }

    /** Of all that is measured by the month, where no theme is chosen. */
    private Grid ofLondon(List<Indicator> all, Optional<Theme> theme, FinancialYear year) {
        var figures = observations.monthly(
                List.of(Place.LONDON), year.previous().firstMonth(), year.lastMonth(), clock.instant());
        var measured = figures.stream().map(Observation::indicator).distinct().toList();
        var names = new LinkedHashMap<String, String>();
        all.stream()
                .filter(i -> theme.map(chosen -> i.theme() == chosen).orElseGet(() -> measured.contains(i.code())))
                .forEach(i -> names.put(i.code(), i.title()));
        return Grid.of(
                year,
                names,
                figures.stream()
                        .filter(figure -> !figure.period()
                                .first()
                                .isBefore(year.firstMonth().atDay(1)))
                        .toList(),
                Observation::indicator);
    }

    /** London and its boroughs, or those that the account is bound to. */
    private List<Place> ownPlaces() {
        return Stream.concat(places.findByIdOptional(Place.LONDON).stream(), places.londonBoroughs().stream())
                .filter(place -> caller.places().isEmpty() || caller.places().contains(place.code()))
                .toList();
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        ownPlaces().forEach(place -> names.put(place.code(), place.name()));
        return names;
    }

    private List<Observation> monthly(String indicator, YearMonth from, YearMonth to) {
        var search = new FigureSearch(indicator, null, from.atDay(1), to.atDay(1));
        return observations.after(null, null, MANY, search, null).stream()
                .filter(figure -> figure.period().kind() == PeriodKind.MONTH)
                .toList();
    }

    private static Choice choice(Indicator indicator) {
        return new Choice(indicator.code(), "%s: %s".formatted(indicator.code(), indicator.title()));
    }

    @GET
    @Path("{indicator}/{month}")
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public TemplateInstance month(
            @PathParam("indicator") String code,
            @PathParam("month") YearMonth month,
            @QueryParam("saved") String saved) {
        var entries = entries(code, month);
        var form = Form.blank(labels(entries)).with("status", Status.PROVISIONAL);
        for (var entry : entries) {
            form = entry.filledIn(form);
        }
        return page(code, month, entries, form, "true".equals(saved));
    }

    private TemplateInstance page(String code, YearMonth month, List<Entry> entries, Form form, boolean saved) {
        return Pages.month(
                found(code),
                month,
                month.minusMonths(1),
                entries,
                Choice.among(Status.class, Status::words),
                Choice.among(Qualifier.class, FigurePages::words),
                form,
                saved);
    }

    private static String words(Qualifier qualifier) {
        return qualifier == Qualifier.EXACTLY ? "exactly" : qualifier.words().strip();
    }

    private List<Entry> entries(String code, YearMonth month) {
        var figures = monthly(found(code).code(), month.minusMonths(1), month);
        var before = of(figures, month.minusMonths(1));
        var standing = of(figures, month);
        return ownPlaces().stream()
                .map(place -> new Entry(
                        place,
                        Optional.ofNullable(before.get(place.code())),
                        Optional.ofNullable(standing.get(place.code()))))
                .toList();
    }

    private static Map<String, Observation> of(List<Observation> figures, YearMonth month) {
        return figures.stream()
                .filter(figure -> figure.period().equals(Period.month(month)))
                .collect(toMap(Observation::place, figure -> figure));
    }

    private static Map<String, String> labels(List<Entry> entries) {
        var labels = new HashMap<>(Map.of("status", "How settled the figures are", "source", "Where they come from"));
        for (var entry : entries) {
            labels.put(entry.amount(), entry.place().name() + ": the figure");
            labels.put(entry.qualifier(), entry.place().name() + ": how sure");
            labels.put(entry.reason(), entry.place().name() + ": the reason");
        }
        return labels;
    }

    @POST
    @Path("{indicator}/{month}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll // the operation asks for the role, so that a session that has ended loses nothing
    @Operation(hidden = true)
    public Response record(
            @PathParam("indicator") String code,
            @PathParam("month") YearMonth month,
            MultivaluedMap<String, String> typed) {
        var entries = entries(code, month);
        return sending.send(
                Form.sent(labels(entries), typed),
                form -> {
                    record(code, month, entries, form);
                    return "/figures/%s/%s?saved=true".formatted(code, month);
                },
                form -> again(code, month, form));
    }

    /** What was taken stands, and its fields say so; what was refused is kept as it was typed. */
    private TemplateInstance again(String code, YearMonth month, Form form) {
        var entries = entries(code, month);
        var shown = form.with(Form.ONCE, UUID.randomUUID());
        for (var entry : entries) {
            var revision = entry.standing().map(Observation::revision).orElse(0);
            shown = shown.with(entry.revision(), revision == 0 ? null : revision);
        }
        return page(code, month, entries, shown, false);
    }

    private void record(String code, YearMonth month, List<Entry> entries, Form form) {
        var status = form.choice("status", Status.class);
        var source = form.said("source");
        var wrong = new ArrayList<Violation>();
        var said = entries.stream().filter(entry -> entry.isSaid(form)).toList();
        if (status == null) {
            wrong.add(new Violation("status", "body", "has to be said"));
        }
        if (source == null) {
            wrong.add(new Violation("source", "body", "is missing"));
        }
        if (wrong.isEmpty()) {
            said.forEach(entry -> rows.send(code, Period.month(month), entry, form, status, source)
                    .forEach(wrong::add));
        }
        if (!wrong.isEmpty()) {
            throw new FieldsNotValid(wrong);
        }
    }

    private Indicator found(String code) {
        return indicators.findByIdOptional(code).orElseThrow(() -> new NoSuch("indicator", code));
    }

    @CheckedTemplate(basePath = "pages/figures")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance grid(
                Grid grid,
                long missing,
                Indicator indicator,
                List<Choice> indicators,
                List<Theme> themes,
                Theme theme,
                List<FinancialYear> years,
                FinancialYear year);

        static native TemplateInstance month(
                Indicator indicator,
                YearMonth month,
                YearMonth before,
                List<Entry> entries,
                List<Choice> statuses,
                List<Choice> qualifiers,
                Form form,
                boolean saved);
    }
}
