package org.bluebook.baselines;

import org.bluebook.refusals.Refusal;

/** What is said of a baseline does not hang together. */
public final class BaselineNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    BaselineNotUnderstood(String indicator, String place, String why) {
        super("The baseline of %s in %s cannot be taken: %s.".formatted(indicator, place, why));
    }
}
