package org.bluebook.api.changes;

import org.bluebook.refusals.Refusal;

/** Somebody else was quicker, and nothing of theirs is overwritten. */
public final class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(String sent, String tag) {
        super(
                "Somebody has changed this since you read it: you sent If-Match %s and it is %s now. Read it again and look at what they changed."
                        .formatted(sent.length() > 40 ? "with another ETag" : sent, tag));
    }
}
