package org.bluebook.demonstration;

import org.bluebook.refusals.Refusal;

/** The store holds somebody's own work, which demonstration data must not be mixed with. */
public final class StoreInUse extends Refusal {
    private static final long serialVersionUID = 1L;

    StoreInUse(String what) {
        super("The demonstration data is loaded into an empty store only; this one already holds " + what
                + " that it does not know.");
    }
}
