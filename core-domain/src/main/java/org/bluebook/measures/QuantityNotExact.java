package org.bluebook.measures;

import org.bluebook.refusals.Refusal;

/** A figure that is not exact may not enter a sum or a rate. */
public final class QuantityNotExact extends Refusal {
    private static final long serialVersionUID = 1L;

    QuantityNotExact(Quantity quantity) {
        super("\"%s\" is not an exact figure, so nothing is computed from it.".formatted(quantity.inWords()));
    }
}
