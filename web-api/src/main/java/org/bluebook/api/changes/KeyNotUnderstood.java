package org.bluebook.api.changes;

import org.bluebook.refusals.Refusal;

/** An Idempotency-Key that is none. */
public final class KeyNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    KeyNotUnderstood() {
        super(
                "An Idempotency-Key has 1 to 100 letters, digits, dots, underscores, colons or dashes, for example a UUID.");
    }
}
