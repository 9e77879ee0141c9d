package org.bluebook.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bluebook.calendar.FinancialYear;
import org.bluebook.indicators.FigureSearch;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observation;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Series;
import org.bluebook.indicators.Targets;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;

/** What is on record now of one indicator, as a freeze would read it; for whoever looks between two papers. */
@ApplicationScoped
public class SeriesRead {
    private static final int MOST = 2_000;

    private final Indicators indicators;
    private final Targets targets;
    private final Observations observations;

    @Inject
    SeriesRead(Indicators indicators, Targets targets, Observations observations) {
        this.indicators = indicators;
        this.targets = targets;
        this.observations = observations;
    }

    /** An indicator with its definition in force and the target of the year; two or three statements. */
    @Transactional
    public Optional<IndicatorFacts> indicator(String code, YearMonth month) {
        return indicators.findByIdOptional(code).map(found -> FiguresRead.indicator(found, target(found, month)));
    }

    private Quantity target(Indicator indicator, YearMonth month) {
        return targets.forYear(FinancialYear.of(month)).stream()
                .filter(target -> target.indicator().equals(indicator.code()))
                .findFirst()
                .map(target -> target.quantity())
                .orElseGet(() -> Quantity.toBeEstablished(indicator.unit()));
    }

    /** The figures of a place, or of all where it is null, for periods that begin within some months; one statement. */
    @Transactional
    public List<ObservationFacts> figures(String indicator, String place, YearMonth from, YearMonth to, Instant at) {
        var search = new FigureSearch(indicator, place, from.atDay(1), to.atEndOfMonth());
        return observations.after(null, null, MOST, search, at).stream()
                .map(SeriesRead::figure)
                .toList();
    }

    private static ObservationFacts figure(Observation o) {
        return new ObservationFacts(
                o.indicator(),
                o.place(),
                o.period(),
                o.quantity(),
                o.statedAs().orElse(""),
                o.periodAsStated().orElse(""),
                o.status(),
                o.source(),
                o.definition(),
                o.revision(),
                o.sequence(),
                o.recordedAt(),
                o.recordedBy().name());
    }

    /** The indicators that any of some places has a figure of for a month, as known at an instant, by code; one statement. */
    @Transactional
    public Set<String> returnedBy(List<Place> some, YearMonth month, Instant at) {
        var codes = some.stream().map(Place::code).toList();
        return observations.latestMonths(codes, month, month, at).keySet().stream()
                .map(Series::indicator)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
