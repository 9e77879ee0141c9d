package org.bluebook.reporting.snapshot;

import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;

/**
 * What a profile says of a borough beside what every paper holds: events by borough and month, the worst affected places, and what
 * was seized there, which snapshots from before it was read do not have.
 */
public record ProfileFacts(
        String place, List<Events> events, List<TileFacts> tiles, List<WardFacts> wards, List<SeizedMonth> seized) {

    public ProfileFacts {
        events = List.copyOf(events);
        tiles = List.copyOf(tiles);
        wards = List.copyOf(wards);
        seized = seized == null ? List.of() : List.copyOf(seized);
    }

    /** What was recorded in a borough in a month; neighbourhoods count for the borough they lie in. */
    public record Events(String place, Period month, long claimed, long confirmed, long rejected, long seizures) {
        public long awaiting() {
            return claimed - confirmed - rejected;
        }
    }

    /** Where a borough lies on the tile map: row and column from 1. */
    public record TileFacts(String place, int row, int column) {}
}
