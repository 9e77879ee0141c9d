package org.bluebook.reporting.snapshot;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Figure;
import org.bluebook.indicators.Series;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;

/**
 * What a profile says of a borough beside what every paper holds: events by borough and month, the worst affected places, what was
 * seized there, and what each borough returned over the quarter. Snapshots from before have nothing seized, and every month that
 * a borough returned instead of their sum.
 */
public record ProfileFacts(
        String place,
        List<Events> events,
        List<TileFacts> tiles,
        List<WardFacts> wards,
        List<SeizedMonth> seized,
        List<ReturnedFacts> returned) {

    public ProfileFacts {
        events = List.copyOf(events);
        tiles = List.copyOf(tiles);
        wards = List.copyOf(wards);
        seized = seized == null ? List.of() : List.copyOf(seized);
        returned = returned == null ? List.of() : List.copyOf(returned);
    }

    /** Whether any of some figures is in what a borough returned over the quarter. */
    boolean addsUpAny(Collection<Figure> figures, List<YearMonth> quarter) {
        var added = returned.stream()
                .map(sum -> new Series(sum.indicator(), sum.place()))
                .collect(Collectors.toSet());
        var months = quarter.stream().map(Period::month).toList();
        return figures.stream()
                .anyMatch(figure -> months.contains(figure.period())
                        && added.contains(new Series(figure.indicator(), figure.place())));
    }

    /** What was recorded in a borough in a month; neighbourhoods count for the borough they lie in. */
    public record Events(String place, Period month, long claimed, long confirmed, long rejected, long seizures) {
        public long awaiting() {
            return claimed - confirmed - rejected;
        }
    }

    /** Where a borough lies on the tile map: row and column from 1. */
    public record TileFacts(String place, int row, int column) {}

    /** What a borough returned of an indicator over the quarter, whole and exact, and the definitions it was measured by. */
    public record ReturnedFacts(String indicator, String place, long amount, int firstDefinition, int lastDefinition) {}
}
