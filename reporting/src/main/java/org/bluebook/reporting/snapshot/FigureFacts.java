package org.bluebook.reporting.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Direction;
import org.bluebook.indicators.Figure;
import org.bluebook.indicators.Kind;
import org.bluebook.indicators.Reading;
import org.bluebook.indicators.Role;
import org.bluebook.indicators.Status;
import org.bluebook.indicators.Theme;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.places.PlaceKind;

/** What was measured: indicators, the observations in force at the freeze, and what was revised lately. */
public record FigureFacts(
        List<IndicatorFacts> indicators,
        List<ObservationFacts> observations,
        List<RevisionFacts> revisions,
        List<PlaceFacts> places) {

    /** Whether it holds any of some values, by their sequence, or tells that one of their figures was revised. */
    boolean holdsAny(Map<Long, Figure> values) {
        var figures = Set.copyOf(values.values());
        return observations.stream().anyMatch(o -> values.containsKey(o.sequence()))
                || revisions.stream().anyMatch(r -> figures.contains(new Figure(r.indicator(), r.place(), r.period())));
    }

    /** An indicator with the definition in force; {@code breaks} names the versions that break its series. */
    public record IndicatorFacts(
            String code,
            String title,
            Theme theme,
            MeasureUnit unit,
            Kind kind,
            Direction direction,
            Role role,
            String owner,
            String caveat,
            int definition,
            List<Integer> breaks,
            String wording,
            Quantity target) {}

    /** {@code statedAs} and {@code periodAsStated} are empty where the figure says it all. */
    public record ObservationFacts(
            String indicator,
            String place,
            Period period,
            Quantity quantity,
            String statedAs,
            String periodAsStated,
            Status status,
            String source,
            int definition,
            int revision,
            long sequence,
            Instant recordedAt,
            String recordedBy) {

        public boolean isSynthetic() {
            return source.equals(Reading.SYNTHETIC);
        }
    }

    /** A figure restated since the last paper. */
    public record RevisionFacts(
            String indicator,
            String place,
            Period period,
            Quantity was,
            Quantity now,
            String why,
            Instant recordedAt) {}

    /** {@code population} is that of mid-2006, 0 where it is not known. */
    public record PlaceFacts(String code, String name, PlaceKind kind, int population) {}
}
