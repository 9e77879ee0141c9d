package org.bluebook.indicators;

import java.time.Instant;
import org.bluebook.calendar.Period;
import org.bluebook.measures.Quantity;

/** An observation as it is read by the thousand; {@code statedAs} and {@code periodAsStated} are null where nothing was stated otherwise. */
public record InForce(
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

    Figure figure() {
        return new Figure(indicator, place, period);
    }
}
