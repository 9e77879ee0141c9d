package org.bluebook.api.changes;

import org.bluebook.refusals.Refusal;

/** Somebody else was quicker, and nothing of theirs is overwritten. */
public final class ChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(String what, int read, int now) {
        super(
                "Somebody has changed %s since you read it: that was version %d, and it is version %d now. Read it again and look at what they changed."
                        .formatted(what, read, now));
    }

    ChangedMeanwhile(String sent, String tag) {
        super(
                "Somebody has changed this since you read it: you sent If-Match %s and it is %s now. Read it again and look at what they changed."
                        .formatted(sent.length() > 40 ? "with another ETag" : sent, tag));
    }
}
