package org.bluebook.meetings;

import org.bluebook.refusals.Refusal;

/** No step before a meeting is due after the one that follows it. */
public final class StepsOutOfOrder extends Refusal {
    private static final long serialVersionUID = 1L;

    StepsOutOfOrder(DeadlineRule one, DeadlineRule next) {
        super("%s comes before %s, but would be due after it: %s against %s."
                .formatted(one.step(), next.step(), one.due(), next.due()));
    }
}
