package org.bluebook.api.changes;

import org.bluebook.refusals.Refusal;

/** One Idempotency-Key stands for one request. */
public final class KeyUsedForAnotherRequest extends Refusal {
    private static final long serialVersionUID = 1L;

    KeyUsedForAnotherRequest(String key) {
        super(
                "The Idempotency-Key \"%s\" was used for another request within the last 24 hours: use a new one for a new request."
                        .formatted(key));
    }
}
