package org.bluebook.networks;

import java.time.LocalDate;
import org.bluebook.refusals.Refusal;

/** A network comes onto the map before it leaves it. */
public final class UnmappedBeforeMapped extends Refusal {
    private static final long serialVersionUID = 1L;

    UnmappedBeforeMapped(String network, LocalDate unmappedOn) {
        super("Network %s was off the map from %s on, so it was mapped before that day."
                .formatted(network, unmappedOn));
    }
}
