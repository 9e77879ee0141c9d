package org.bluebook.networks;

import org.bluebook.refusals.Refusal;

/** A disruption cannot be judged before it happened. */
public final class JudgedBeforeClaimed extends Refusal {
    private static final long serialVersionUID = 1L;

    JudgedBeforeClaimed(String disruption, java.time.LocalDate day) {
        super("Disruption %s is of %s and cannot have been judged before.".formatted(disruption, day));
    }
}
