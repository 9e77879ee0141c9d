package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** A target that was established is not changed. */
public final class TargetSet extends Refusal {
    private static final long serialVersionUID = 1L;

    TargetSet(Target target) {
        super("The target of %s for %s was set at \"%s\" by %s, and a target that is set is not changed."
                .formatted(
                        target.indicator(),
                        target.period().inWords(),
                        target.quantity().inWords(),
                        target.setBy().name()));
    }
}
