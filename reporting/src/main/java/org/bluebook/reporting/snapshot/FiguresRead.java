package org.bluebook.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bluebook.calendar.FinancialYear;
import org.bluebook.indicators.Definition;
import org.bluebook.indicators.InForce;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Revision;
import org.bluebook.indicators.Targets;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.reporting.snapshot.FigureFacts.PlaceFacts;
import org.bluebook.reporting.snapshot.FigureFacts.RevisionFacts;

/** Reads what was measured; six statements whatever the number of observations. */
@ApplicationScoped
class FiguresRead {
    private final Indicators indicators;
    private final Targets targets;
    private final Observations observations;

    @Inject
    FiguresRead(Indicators indicators, Targets targets, Observations observations) {
        this.indicators = indicators;
        this.targets = targets;
        this.observations = observations;
    }

    /** Nobody undoes an import until the transaction ends. */
    void holdStill() {
        observations.holdStill();
    }

    long highestSequence() {
        return observations.highestSequence();
    }

    /** London for three years up to the month, the boroughs for its financial year, and everything not monthly. */
    FigureFacts everywhere(List<Place> everyPlace, YearMonth month, Instant revisedAfter, Instant at) {
        var boroughs =
                everyPlace.stream().filter(Place::inTotals).map(Place::code).toList();
        return facts(
                everyPlace,
                observations.monthlyInForce(Place.LONDON, month.minusMonths(35), month, at),
                observations.monthlyInForce(boroughs, FinancialYear.of(month).firstMonth(), month, at),
                month,
                revisedAfter,
                at);
    }

    /** A borough for three years up to the month, London for the year it prints, and everything not monthly. */
    FigureFacts of(String borough, List<Place> everyPlace, YearMonth month, Instant revisedAfter, Instant at) {
        return facts(
                everyPlace,
                observations.monthlyInForce(borough, month.minusMonths(35), month, at),
                observations.monthlyInForce(Place.LONDON, month.minusMonths(12), month, at),
                month,
                revisedAfter,
                at);
    }

    private FigureFacts facts(
            List<Place> everyPlace,
            List<InForce> closely,
            List<InForce> beside,
            YearMonth month,
            Instant revisedAfter,
            Instant at) {
        return new FigureFacts(
                indicators(FinancialYear.of(month)),
                Stream.of(closely, beside, observations.notMonthly(at))
                        .flatMap(List::stream)
                        .map(FiguresRead::observation)
                        .toList(),
                observations.revisedBetween(revisedAfter, at).stream()
                        .filter(Revision::changesTheFigure)
                        .map(FiguresRead::revision)
                        .toList(),
                everyPlace.stream()
                        .sorted(Comparator.comparing(Place::name))
                        .map(FiguresRead::place)
                        .toList());
    }

    private List<IndicatorFacts> indicators(FinancialYear year) {
        Map<String, Quantity> goals = new HashMap<>();
        targets.forYear(year).forEach(target -> goals.put(target.indicator(), target.quantity()));
        return indicators.withDefinitions().stream()
                .map(i -> indicator(i, goals.getOrDefault(i.code(), Quantity.toBeEstablished(i.unit()))))
                .toList();
    }

    static IndicatorFacts indicator(Indicator i, Quantity target) {
        return new IndicatorFacts(
                i.code(),
                i.title(),
                i.theme(),
                i.unit(),
                i.kind(),
                i.direction(),
                i.role(),
                i.owner(),
                i.caveat().orElse(""),
                i.definition().map(Definition::version).orElse(0),
                i.definitions().stream()
                        .filter(Definition::breaks)
                        .map(Definition::version)
                        .toList(),
                i.definition().map(Definition::wording).orElse(""),
                target);
    }

    private static ObservationFacts observation(InForce o) {
        return new ObservationFacts(
                o.indicator(),
                o.place(),
                o.period(),
                o.quantity(),
                Objects.requireNonNullElse(o.statedAs(), ""),
                Objects.requireNonNullElse(o.periodAsStated(), ""),
                o.status(),
                o.source(),
                o.definition(),
                o.revision(),
                o.sequence(),
                o.recordedAt(),
                o.recordedBy());
    }

    private static RevisionFacts revision(Revision r) {
        return new RevisionFacts(
                r.now().indicator(),
                r.now().place(),
                r.now().period(),
                r.was().quantity(),
                r.now().quantity(),
                r.now().reason().orElse(""),
                r.now().recordedAt());
    }

    private static PlaceFacts place(Place place) {
        return new PlaceFacts(
                place.code(), place.name(), place.kind(), place.population2006().orElse(0));
    }
}
