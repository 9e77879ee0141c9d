package org.bluebook.reporting.documents;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.calendar.FinancialYear;
import org.bluebook.calendar.Period;
import org.bluebook.calendar.PeriodKind;
import org.bluebook.indicators.Series;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.places.PlaceKind;
import org.bluebook.reporting.snapshot.ActionFacts;
import org.bluebook.reporting.snapshot.ActionFacts.UpdateFacts;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.FigureFacts.PlaceFacts;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.reporting.snapshot.ProfileFacts.Events;
import org.bluebook.reporting.snapshot.ProfileFacts.ReturnedFacts;

/** The questions that the parts of a paper ask of the frozen facts. */
final class Frozen {
    /** Asked for thousands of times in a paper: by its own hash and comparison, which a record works out by reflection. */
    private record Key(String indicator, String place, YearMonth month) {
        static Key of(ObservationFacts o) {
            return new Key(o.indicator(), o.place(), YearMonth.from(o.period().first()));
        }

        @Override
        public int hashCode() {
            return 31 * (31 * indicator.hashCode() + place.hashCode()) + 12 * month.getYear() + month.getMonthValue();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && indicator.equals(key.indicator)
                    && place.equals(key.place)
                    && month.equals(key.month);
        }
    }

    private final Facts facts;
    private final YearMonth month;
    private final Map<String, IndicatorFacts> indicators;
    private final Map<String, String> placeNames;
    private final Map<Key, ObservationFacts> monthly;
    private final List<ObservationFacts> stated;
    private final List<IndicatorFacts> measuredInLondon;
    private final Map<Period, List<Events>> events;
    private final Map<Series, ReturnedFacts> returned;

    Frozen(Facts facts) {
        this.facts = facts;
        this.month = Freeze.reportedMonth(facts.paper().subject());
        this.indicators = facts.figures().indicators().stream()
                .collect(Collectors.toMap(IndicatorFacts::code, Function.identity()));
        this.placeNames =
                facts.figures().places().stream().collect(Collectors.toMap(PlaceFacts::code, PlaceFacts::name));
        this.monthly = facts.figures().observations().stream()
                .filter(o -> o.period().kind() == PeriodKind.MONTH)
                .collect(Collectors.toMap(Key::of, Function.identity()));
        this.stated = facts.figures().observations().stream()
                .filter(o -> o.period().kind() != PeriodKind.MONTH && !o.isSynthetic())
                .toList();
        this.measuredInLondon = measuredInLondon(months(month.minusMonths(12), month));
        this.events = Stream.ofNullable(facts.profile())
                .flatMap(profile -> profile.events().stream())
                .collect(Collectors.groupingBy(Events::month));
        this.returned = Stream.ofNullable(facts.profile())
                .flatMap(profile -> profile.returned().stream())
                .collect(Collectors.toMap(sum -> new Series(sum.indicator(), sum.place()), Function.identity()));
    }

    Facts facts() {
        return facts;
    }

    YearMonth month() {
        return month;
    }

    /** The day the facts were frozen, as it was in London. */
    LocalDate today() {
        return Days.inLondon(facts.frozenAt());
    }

    /** The receipt of counts, which nobody recorded by themselves: what they were counted from, and when. */
    String countedFrom(String... registers) {
        boolean isOne = registers.length == 1;
        return "Counted from the %s of %s as %s on %s."
                .formatted(
                        isOne ? "register" : "registers",
                        String.join(" and of ", registers),
                        isOne ? "it stood" : "they stood",
                        Days.inWords(facts.frozenAt()));
    }

    /** The months of the financial year so far, oldest first. */
    List<YearMonth> yearToDate() {
        return months(FinancialYear.of(month).firstMonth(), month);
    }

    /** The same months a year before. */
    List<YearMonth> yearToDateBefore() {
        return yearToDate().stream().map(m -> m.minusYears(1)).toList();
    }

    /** The three months that end with the month reported, oldest first. */
    List<YearMonth> quarter() {
        return Freeze.quarter(month);
    }

    /** The 36 months that end with the month reported, oldest first. */
    List<YearMonth> threeYears() {
        return months(month.minusMonths(35), month);
    }

    /** Indicators that have a figure for London in the month or in the twelve before it. */
    List<IndicatorFacts> measuredInLondon() {
        return measuredInLondon;
    }

    private List<IndicatorFacts> measuredInLondon(List<YearMonth> within) {
        var measured = monthly.keySet().stream()
                .filter(key -> key.place().equals(Place.LONDON) && within.contains(key.month()))
                .map(Key::indicator)
                .collect(Collectors.toSet());
        return facts.figures().indicators().stream()
                .filter(indicator -> measured.contains(indicator.code()))
                .toList();
    }

    private static List<YearMonth> months(YearMonth from, YearMonth to) {
        return Stream.iterate(from, m -> !m.isAfter(to), m -> m.plusMonths(1)).toList();
    }

    IndicatorFacts indicator(String code) {
        return Optional.ofNullable(indicators.get(code)).orElseThrow(() -> new NoSuchFigure(code));
    }

    Optional<ObservationFacts> observation(String indicator, String place, YearMonth month) {
        return Optional.ofNullable(monthly.get(new Key(indicator, place, month)));
    }

    /** A month's figure, "not in source" where there is none. */
    Quantity quantity(String indicator, String place, YearMonth month) {
        return observation(indicator, place, month)
                .map(ObservationFacts::quantity)
                .orElseGet(() -> Quantity.notInSource(indicator(indicator).unit()));
    }

    /** A month's figure without its unit, with the receipt of what was recorded. */
    Cell cell(String indicator, String place, YearMonth month) {
        var bare = Cell.bare(quantity(indicator, place, month));
        return observation(indicator, place, month)
                .map(o -> bare.receipted(Receipts.reference(o)))
                .orElse(bare);
    }

    /** Figures taken from a document rather than counted month by month, in the order they were recorded. */
    List<ObservationFacts> stated() {
        return stated;
    }

    /** What was done in the boroughs in a month, in a profile. */
    List<Events> events(Period month) {
        return events.getOrDefault(month, List.of());
    }

    /** What a borough returned over the quarter, in a profile, where that is whole; a snapshot may hold the months instead. */
    Optional<ReturnedFacts> returned(String indicator, String place) {
        return Optional.ofNullable(returned.get(new Series(indicator, place)));
    }

    /** Whether there is a stated figure of every one of these indicators. */
    boolean holds(String... indicators) {
        var held = stated().stream().map(ObservationFacts::indicator).collect(Collectors.toSet());
        return held.containsAll(List.of(indicators));
    }

    /** A stated figure: "PAS-BOR@Hackney" is that of a place, "CN-ALL" is London's or else the first recorded. */
    ObservationFacts stated(String token) {
        int at = token.indexOf('@');
        var code = at < 0 ? token : token.substring(0, at);
        var all = stated().stream().filter(o -> o.indicator().equals(code)).toList();
        var place = at < 0 ? placeName(Place.LONDON) : token.substring(at + 1);
        return all.stream()
                .filter(o -> placeName(o.place()).equals(place))
                .findFirst()
                .or(() -> at < 0 ? all.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new NoSuchFigure(token));
    }

    Optional<UpdateFacts> update(ActionFacts action, YearMonth month) {
        return action.updates().stream()
                .filter(u -> u.month().equals(Period.month(month)))
                .findFirst();
    }

    /** The 32 boroughs by name. */
    List<PlaceFacts> boroughs() {
        return facts.figures().places().stream()
                .filter(p -> p.kind() == PlaceKind.BOROUGH)
                .toList();
    }

    String placeName(String code) {
        return placeNames.getOrDefault(code, code);
    }
}
