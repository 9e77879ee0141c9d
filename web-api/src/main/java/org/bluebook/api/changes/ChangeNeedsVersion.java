package org.bluebook.api.changes;

import org.bluebook.refusals.Refusal;

/** Nobody changes what they have not read. */
public final class ChangeNeedsVersion extends Refusal {
    private static final long serialVersionUID = 1L;

    ChangeNeedsVersion(String tag) {
        super(
                "This is on record already. Read it first, then send its ETag (now %s) in the header If-Match with your change."
                        .formatted(tag));
    }
}
