package org.bluebook.api.clock;

import org.bluebook.refusals.Refusal;

/** Only a demonstration's clock can be moved. */
public final class ClockNotMovable extends Refusal {
    private static final long serialVersionUID = 1L;

    ClockNotMovable() {
        super("The clock of this installation cannot be moved: it is not a demonstration.");
    }
}
