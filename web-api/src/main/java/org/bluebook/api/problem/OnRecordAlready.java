package org.bluebook.api.problem;

import org.bluebook.refusals.Refusal;

/** What is never edited stands as it was first put. */
public final class OnRecordAlready extends Refusal {
    private static final long serialVersionUID = 1L;

    /** {@code instead} says what to do: "supersede the action by a decision of members". */
    public OnRecordAlready(String what, String instead) {
        super("%s is on record with other words, and is never edited: %s.".formatted(what, instead));
    }
}
