package org.bluebook.seizures;

import org.bluebook.refusals.Refusal;

/** Assets are recovered in pounds. */
public final class NotPounds extends Refusal {
    private static final long serialVersionUID = 1L;

    NotPounds(String recovery, org.bluebook.measures.Quantity quantity) {
        super("Asset recovery %s is given as \"%s\": give an exact amount in pounds."
                .formatted(recovery, quantity.inWords()));
    }
}
