package org.bluebook.networks;

import java.time.LocalDate;
import org.bluebook.refusals.Refusal;

/** A network stays on the map for the days on which it is said to have been disrupted. */
public final class DisruptedOffTheMap extends Refusal {
    private static final long serialVersionUID = 1L;

    DisruptedOffTheMap(String network, LocalDate day) {
        super("Network %s has a disruption of %s on record, so it was on the map that day.".formatted(network, day));
    }
}
