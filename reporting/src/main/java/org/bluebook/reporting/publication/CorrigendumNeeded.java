package org.bluebook.reporting.publication;

import org.bluebook.refusals.Refusal;

/** A later issue says what it puts right. */
public final class CorrigendumNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    CorrigendumNeeded(String paper, int number) {
        super(
                "Issue %d of %s would replace an issue that members have. Put its corrigendum first: what was said, what it is, and why."
                        .formatted(number, paper));
    }
}
