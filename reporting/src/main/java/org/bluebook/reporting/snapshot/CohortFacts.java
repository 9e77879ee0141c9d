package org.bluebook.reporting.snapshot;

import java.util.List;
import org.bluebook.calendar.Period;

/** How many of a borough's cohort have how many offences in a quarter, from the fewest to the most. */
public record CohortFacts(String place, Period quarter, int revision, String source, List<BandFacts> bands) {
    public CohortFacts {
        bands = List.copyOf(bands);
    }

    /** People with at least and at most so many offences each, and what they have between them; {@code most} may be null. */
    public record BandFacts(int least, Integer most, int people, long offences) {}
}
