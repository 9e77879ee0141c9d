package org.bluebook.networks;

import org.bluebook.refusals.Refusal;

/** A claim is not rejected without saying why. */
public final class RejectionNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    RejectionNeedsReason(String disruption) {
        super("Disruption %s is not rejected: give the reason.".formatted(disruption));
    }
}
