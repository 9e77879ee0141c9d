package org.bluebook.measures;

import org.bluebook.refusals.Refusal;

/** Two figures in different units are not added or compared. */
public final class UnitsDiffer extends Refusal {
    private static final long serialVersionUID = 1L;

    UnitsDiffer(Quantity one, Quantity other) {
        super("\"%s\" and \"%s\" are in different units, so they are not put together."
                .formatted(one.inWords(), other.inWords()));
    }
}
