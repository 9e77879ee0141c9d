package org.bluebook.registers;

import org.bluebook.refusals.Refusal;

/** What is said of an intervention does not hang together. */
public final class InterventionNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    InterventionNotUnderstood(String reference, String why) {
        super("The intervention %s cannot be taken: %s.".formatted(reference, why));
    }
}
