package org.bluebook.cohorts;

import org.bluebook.refusals.Refusal;

/** The bands of a cohort do not hang together. */
public final class BandsNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    BandsNotUnderstood(String why) {
        super("The bands cannot be read: %s.".formatted(why));
    }
}
