package org.bluebook.reporting.publication;

import org.bluebook.refusals.Refusal;

/** The way to the register has an order. */
public final class OutOfTurn extends Refusal {
    private static final long serialVersionUID = 1L;

    OutOfTurn(String paper, int number, PreparationState state, Move move) {
        super("Issue %d of %s is %s. It can be %s only when it is %s."
                .formatted(number, paper, state.words(), move.done(), move.fromWords()));
    }
}
