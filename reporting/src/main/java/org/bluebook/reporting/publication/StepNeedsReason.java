package org.bluebook.reporting.publication;

import org.bluebook.refusals.Refusal;

/** Whoever takes a step back says why. */
public final class StepNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    StepNeedsReason(String paper, Move move) {
        super("%s is not %s without a reason: give one in \"reason\".".formatted(paper, move.done()));
    }
}
