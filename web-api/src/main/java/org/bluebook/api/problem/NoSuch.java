package org.bluebook.api.problem;

import org.bluebook.refusals.Refusal;

/** What was asked for is not there, or not there for the caller: the two look the same. */
public final class NoSuch extends Refusal {
    private static final long serialVersionUID = 1L;

    /** {@code what} is the kind of thing in words: "network". */
    public NoSuch(String what, Object reference) {
        super("There is no %s \"%s\" open to you.".formatted(what, reference));
    }
}
