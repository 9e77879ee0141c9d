package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** What an indicator is measured in stays once there is a figure or a target in it. */
public final class MeasureFixed extends Refusal {
    private static final long serialVersionUID = 1L;

    MeasureFixed(Indicator indicator) {
        super(
                "%s has figures or targets on record as a %s in %s, so it keeps both: put a new indicator for another measure."
                        .formatted(indicator.code(), indicator.kind(), indicator.unit()));
    }
}
