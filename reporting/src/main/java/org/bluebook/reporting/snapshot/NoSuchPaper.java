package org.bluebook.reporting.snapshot;

import org.bluebook.refusals.Refusal;

/** Only a paper that has been planned can be frozen. */
public final class NoSuchPaper extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchPaper(String reference) {
        super("There is no paper %s to freeze: plan it first.".formatted(reference));
    }
}
