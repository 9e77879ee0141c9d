package org.bluebook.reporting.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.bluebook.calendar.Period;

/** What a profile says of a borough beside what every paper holds: events by borough and month, and the worst affected places. */
public record ProfileFacts(String place, List<Events> events, List<TileFacts> tiles, List<WardFacts> wards) {

    public ProfileFacts {
        events = List.copyOf(events);
        tiles = List.copyOf(tiles);
        wards = List.copyOf(wards);
    }

    /** What was recorded in a borough in a month; neighbourhoods count for the borough they lie in. */
    public record Events(String place, Period month, long claimed, long confirmed, long rejected, long seizures) {
        public long awaiting() {
            return claimed - confirmed - rejected;
        }
    }

    /** Where a borough lies on the tile map: row and column from 1. */
    public record TileFacts(String place, int row, int column) {}

    /** A place called one of the worst affected; {@code since} is null where that was not noted. */
    public record WardFacts(String place, String name, String because, LocalDate since, LocalDate reviewOn) {}
}
