package org.bluebook.scheduler.occurrences;

import org.bluebook.refusals.Refusal;

/** A claim is no longer the latest on its occurrence; whatever was about to be committed must not be. */
public final class Overtaken extends Refusal {
    private static final long serialVersionUID = 1L;

    Overtaken(Claim claim) {
        super("%s of %s is not this run's any more: its fence number %d has passed."
                .formatted(claim.occurrence().rule(), claim.occurrence().nominal(), claim.fence()));
    }
}
