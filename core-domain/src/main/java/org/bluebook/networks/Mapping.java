package org.bluebook.networks;

import java.time.LocalDate;

/** How a network is mapped: its part in drugs, its level, and the day it came onto the map. */
public record Mapping(Involvement involvement, int level, LocalDate mappedOn) {

    /** {@code level} is 1 (local), 2 (across boundaries) or 3 (national and beyond). */
    public Mapping {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("A network is of level 1, 2 or 3, not " + level + ".");
        }
    }

    /** On one line: "DRUGS_ONLY, level 2, mapped on 2003-04-01". */
    public String inWords() {
        return "%s, level %d, mapped on %s".formatted(involvement, level, mappedOn);
    }
}
