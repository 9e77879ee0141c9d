package org.bluebook.networks;

import org.bluebook.refusals.Refusal;

/** A disruption is judged once. */
public final class DisruptionAlreadyJudged extends Refusal {
    private static final long serialVersionUID = 1L;

    DisruptionAlreadyJudged(String disruption, DisruptionState state) {
        super("Disruption %s has been %s already."
                .formatted(disruption, state.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
