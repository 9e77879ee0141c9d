package org.bluebook.reporting.documents;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Kind;
import org.bluebook.places.Place;
import org.bluebook.reporting.charts.Chart;
import org.bluebook.reporting.charts.SvgSurface;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.ProfileFacts.TileFacts;
import org.bluebook.reporting.spc.Rate;

/** An indicator between two papers: the chart and the words a paper would print of it now, for a page. */
public final class Series {
    private Series() {}

    /** A chart as a page shows it: SVG that is ours to the last letter, the sentence that says the same, and its numbers. */
    public record Drawn(String caption, String alternative, String svg, Chart chart) {
        static Drawn of(Figure figure) {
            var svg =
                    SvgSurface.draw(figure.chart(), Chart.WIDTH, Chart.HEIGHT, figure.caption(), figure.alternative());
            return new Drawn(figure.caption(), figure.alternative(), svg, figure.chart());
        }
    }

    /** The months of a place up to one: the chart, the verdict in words, and why. */
    public record Months(Drawn drawn, String verdict, String why) {}

    /** A place's three years that end with a month. */
    public static Months of(IndicatorFacts indicator, String place, YearMonth last, List<ObservationFacts> figures) {
        var known = figures.stream().collect(Collectors.toMap(ObservationFacts::period, Function.identity()));
        var months = Stream.iterate(last.minusMonths(35), m -> !m.isAfter(last), m -> m.plusMonths(1))
                .toList();
        var series = MonthlySeries.of(
                indicator, place, months, month -> Optional.ofNullable(known.get(Period.month(month))));
        var statement = series.statement();
        return new Months(Drawn.of(series.figure()), statement.get(1).print(), series.inWords());
    }

    /**
     * The boroughs in a month, each with its rate for every 10,000 people against London's; none where nothing is counted, or no
     * borough has an exact figure.
     */
    public static Optional<Drawn> map(
            IndicatorFacts indicator,
            YearMonth month,
            List<Place> boroughs,
            List<ObservationFacts> figures,
            String here) {
        var rates = rates(month, boroughs, figures);
        if (rates.isEmpty() || (indicator.kind() != Kind.COUNT && indicator.kind() != Kind.STOCK)) {
            return Optional.empty();
        }
        var london = new Rate(
                rates.values().stream().mapToLong(Rate::events).sum(),
                rates.values().stream().mapToLong(Rate::people).sum());
        var tiles = boroughs.stream()
                .filter(borough -> borough.gridRow() > 0)
                .map(borough -> LondonMap.tile(
                        borough.name(),
                        new TileFacts(borough.code(), borough.gridRow(), borough.gridColumn()),
                        Optional.ofNullable(rates.get(borough.code())),
                        london))
                .toList();
        return Optional.of(Drawn.of(new Figure(
                "%s for every 10,000 people by borough, %s".formatted(indicator.title(), Days.inWords(month)),
                "Tile map of London with a tile for each borough. London's rate is %s. %s"
                        .formatted(
                                Words.rate(london.value()),
                                Words.count(boroughs.size() - rates.size(), "borough has", "boroughs have")
                                        + " no exact figure."),
                LondonMap.of(tiles, here))));
    }

    private static Map<String, Rate> rates(YearMonth month, List<Place> boroughs, List<ObservationFacts> figures) {
        var people = boroughs.stream()
                .collect(Collectors.toMap(
                        Place::code, borough -> borough.population2006().orElse(0)));
        return figures.stream()
                .filter(figure -> figure.period().equals(Period.month(month))
                        && figure.quantity().isExact())
                .filter(figure -> people.getOrDefault(figure.place(), 0) > 0)
                .collect(Collectors.toMap(
                        ObservationFacts::place,
                        figure -> new Rate(figure.quantity().amount().longValue(), people.get(figure.place()))));
    }
}
