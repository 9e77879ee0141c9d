package org.bluebook.api.papers;

import org.bluebook.refusals.Refusal;

/** There is no such issue, or it may not be seen: the two look the same. */
public final class NoSuchIssue extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchIssue(String paper, String number) {
        super("There is no issue %s of a paper \"%s\" open to you. GET /api/v1/issues lists those there are."
                .formatted(number, paper));
    }
}
