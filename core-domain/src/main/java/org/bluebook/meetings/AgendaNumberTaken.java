package org.bluebook.meetings;

import org.bluebook.refusals.Refusal;

/** Two items of one agenda do not have one number. */
public final class AgendaNumberTaken extends Refusal {
    private static final long serialVersionUID = 1L;

    AgendaNumberTaken(String meeting, int number) {
        super("The agenda of %s has an item %d already.".formatted(meeting, number));
    }
}
