package org.bluebook.networks;

import org.bluebook.refusals.Refusal;

/** A disruption needs a network that was mapped on that day. */
public final class NetworkNotMapped extends Refusal {
    private static final long serialVersionUID = 1L;

    NetworkNotMapped(String network, java.time.LocalDate day) {
        super("Network %s was not mapped on %s: a disruption of it cannot be claimed.".formatted(network, day));
    }
}
