package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Kind;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.FigureFacts.PlaceFacts;
import org.bluebook.reporting.snapshot.ProfileFacts.Events;
import org.bluebook.reporting.spc.Rate;

/**
 * Something counted in every borough over a quarter. Only a figure that is exact for the whole quarter becomes a rate, and
 * London's rate is that of the boroughs that have one.
 */
final class PlaceMeasure {
    private final Frozen frozen;
    private final String title;
    private final BiFunction<String, List<YearMonth>, Quantity> count;
    private final BiPredicate<String, List<YearMonth>> broken;
    private final Function<String, Optional<Quantity>> addedUp;
    private Map<String, Rate> rates;

    private PlaceMeasure(
            Frozen frozen,
            String title,
            BiFunction<String, List<YearMonth>, Quantity> count,
            BiPredicate<String, List<YearMonth>> broken,
            Function<String, Optional<Quantity>> addedUp) {
        this.frozen = frozen;
        this.title = title;
        this.count = count;
        this.broken = broken;
        this.addedUp = addedUp;
    }

    /** Of every borough that has one, once somebody asks: many a measure is only counted in one place. */
    private Map<String, Rate> rates() {
        if (rates == null) {
            var measured = new HashMap<String, Rate>();
            frozen.boroughs().forEach(b -> measured(b).ifPresent(rate -> measured.put(b.code(), rate)));
            rates = measured;
        }
        return rates;
    }

    /** What units claim to have done to networks, and what became of the claims. */
    static PlaceMeasure disruptions(Frozen frozen, String title, ToLongFunction<Events> counted) {
        return events(frozen, title, MeasureUnit.DISRUPTIONS, Events::claimed, counted);
    }

    static PlaceMeasure seizures(Frozen frozen) {
        return events(frozen, "Seizures of drugs", MeasureUnit.SEIZURES, Events::seizures, Events::seizures);
    }

    /**
     * Where nothing is on record there was nothing; unless no borough has any record of those months, for then they were made without
     * saying where. London has what all boroughs have.
     */
    private static PlaceMeasure events(
            Frozen frozen,
            String title,
            MeasureUnit unit,
            ToLongFunction<Events> recorded,
            ToLongFunction<Events> counted) {
        return new PlaceMeasure(
                frozen,
                title,
                (place, months) -> {
                    var periods = months.stream().map(Period::month).toList();
                    return periods.stream()
                                    .flatMap(month -> frozen.events(month).stream())
                                    .anyMatch(e -> recorded.applyAsLong(e) > 0)
                            ? Quantity.exactly(
                                    periods.stream()
                                            .flatMap(month -> frozen.events(month).stream())
                                            .filter(e -> place.equals(Place.LONDON)
                                                    || e.place().equals(place))
                                            .mapToLong(counted)
                                            .sum(),
                                    unit)
                            : Quantity.notInSource(unit);
                },
                (place, months) -> false,
                place -> Optional.empty());
    }

    /** What boroughs return month by month: months of a count under one definition add up, of a stock the last one stands. */
    static PlaceMeasure returned(Frozen frozen, IndicatorFacts indicator) {
        return new PlaceMeasure(
                frozen,
                indicator.title(),
                (place, months) -> {
                    if (indicator.kind() == Kind.STOCK) {
                        return frozen.quantity(indicator.code(), place, months.get(months.size() - 1));
                    }
                    return isBroken(frozen, indicator, place, months)
                            ? Quantity.notInSource(indicator.unit())
                            : sum(
                                    months.stream()
                                            .map(month -> frozen.quantity(indicator.code(), place, month))
                                            .toList(),
                                    indicator.unit());
                },
                (place, months) -> indicator.kind() != Kind.STOCK && isBroken(frozen, indicator, place, months),
                place -> frozen.returned(indicator.code(), place)
                        .map(sum -> Definitions.isBreakBetween(indicator, sum.firstDefinition(), sum.lastDefinition())
                                ? Quantity.notInSource(indicator.unit())
                                : Quantity.exactly(sum.amount(), indicator.unit())));
    }

    private static boolean isBroken(Frozen frozen, IndicatorFacts indicator, String place, List<YearMonth> months) {
        var definitions = months.stream()
                .flatMap(month -> frozen.observation(indicator.code(), place, month).stream())
                .map(ObservationFacts::definition)
                .toList();
        return definitions.stream()
                .anyMatch(one ->
                        definitions.stream().anyMatch(other -> Definitions.isBreakBetween(indicator, one, other)));
    }

    /** Whether there is sense in a rate of it. */
    static boolean isCounted(IndicatorFacts indicator) {
        return indicator.kind() == Kind.COUNT || indicator.kind() == Kind.STOCK;
    }

    private static Quantity sum(List<Quantity> months, MeasureUnit unit) {
        var known = months.stream().filter(q -> q.amount() != null).toList();
        if (known.isEmpty()) {
            return Quantity.notInSource(unit);
        }
        var total = known.stream().map(Quantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isWhole = months.stream().allMatch(Quantity::isExact);
        return isWhole ? Quantity.exactly(total, unit) : Quantity.atLeast(total, unit);
    }

    String title() {
        return title;
    }

    Quantity in(String place, List<YearMonth> months) {
        return count.apply(place, months);
    }

    /** Whether the definition changed within the quarter, so that its months do not add up. */
    boolean isBroken(String place) {
        return broken.test(place, frozen.quarter());
    }

    private Optional<Rate> measured(PlaceFacts borough) {
        var quantity = addedUp.apply(borough.code()).orElseGet(() -> in(borough.code(), frozen.quarter()));
        return quantity.isExact() && borough.population() > 0
                ? Optional.of(new Rate(quantity.amount().longValue(), borough.population()))
                : Optional.empty();
    }

    /** Of a borough over the quarter reported, for every 10,000 people; none where the figure is not whole. */
    Optional<Rate> rate(String borough) {
        return Optional.ofNullable(rates().get(borough));
    }

    /** The boroughs that have a rate, by name. */
    Stream<PlaceFacts> boroughs() {
        return frozen.boroughs().stream().filter(b -> rates().containsKey(b.code()));
    }

    /** Of all the boroughs that have one; none where no borough has. */
    Optional<Rate> ofLondon() {
        return rates().isEmpty()
                ? Optional.empty()
                : Optional.of(new Rate(
                        rates().values().stream().mapToLong(Rate::events).sum(),
                        rates().values().stream().mapToLong(Rate::people).sum()));
    }
}
