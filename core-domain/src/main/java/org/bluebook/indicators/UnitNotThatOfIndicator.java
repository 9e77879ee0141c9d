package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** A figure comes in the unit of its indicator. */
public final class UnitNotThatOfIndicator extends Refusal {
    private static final long serialVersionUID = 1L;

    UnitNotThatOfIndicator(Indicator indicator, org.bluebook.measures.Quantity quantity) {
        super("%s is measured in %s; \"%s\" is in another unit."
                .formatted(indicator.code(), indicator.unit(), quantity.inWords()));
    }
}
