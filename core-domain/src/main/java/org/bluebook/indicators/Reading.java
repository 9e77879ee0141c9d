package org.bluebook.indicators;

import org.bluebook.measures.Quantity;

/**
 * What was read off a source: the figure, the words it was stated in where they say more, and the source itself.
 * {@code statedAs} and {@code periodAsStated} may be null.
 */
public record Reading(Quantity quantity, String statedAs, String periodAsStated, Status status, String source) {
    /** The source of figures that a generator made for the demonstration. */
    public static final String SYNTHETIC = "SYNTHETIC";

    public static Reading of(Quantity quantity, Status status, String source) {
        return new Reading(quantity, null, null, status, source);
    }
}
