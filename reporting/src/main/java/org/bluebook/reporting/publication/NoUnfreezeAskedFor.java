package org.bluebook.reporting.publication;

import org.bluebook.refusals.Refusal;

/** There is nothing to decline. */
public final class NoUnfreezeAskedFor extends Refusal {
    private static final long serialVersionUID = 1L;

    NoUnfreezeAskedFor(String paper) {
        super("Nobody is waiting for %s to be unfrozen.".formatted(paper));
    }
}
