package org.bluebook.cohorts;

import jakarta.persistence.Embeddable;

/**
 * So many people with at least {@code least} and at most {@code most} offences each, who have {@code offences} between
 * them; {@code most} is null in the last band where that is open.
 */
@Embeddable
public record Band(int least, Integer most, int people, long offences) {
    /** Whether that many offences can be theirs. */
    boolean isPossible() {
        boolean isOrdered = least >= 0 && (most == null || most >= least);
        return isOrdered
                && people >= 0
                && offences >= (long) people * least
                && (most == null || offences <= (long) people * most)
                && (people > 0 || offences == 0);
    }

    boolean isBefore(Band next) {
        return most != null && most < next.least;
    }

    String inWords() {
        return most == null ? "%d and more".formatted(least) : "%d to %d".formatted(least, most);
    }
}
