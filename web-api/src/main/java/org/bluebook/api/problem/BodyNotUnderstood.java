package org.bluebook.api.problem;

import org.bluebook.refusals.Refusal;

/** What was sent is not the JSON that was asked for. */
public final class BodyNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    BodyNotUnderstood(String sentence) {
        super(sentence);
    }
}
