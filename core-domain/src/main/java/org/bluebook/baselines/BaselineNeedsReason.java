package org.bluebook.baselines;

import org.bluebook.refusals.Refusal;

/** What was settled is not settled otherwise without saying why. */
public final class BaselineNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    BaselineNeedsReason(String indicator, String place) {
        super("What was settled of %s in %s is on record: say why it is settled otherwise now."
                .formatted(indicator, place));
    }
}
