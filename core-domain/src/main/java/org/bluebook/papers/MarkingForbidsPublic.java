package org.bluebook.papers;

import org.bluebook.refusals.Refusal;

/** What is protectively marked is not for the public. */
public final class MarkingForbidsPublic extends Refusal {
    private static final long serialVersionUID = 1L;

    MarkingForbidsPublic(String paper, ProtectiveMarking marking) {
        super("%s is marked %s and cannot be opened to the public.".formatted(paper, marking.words()));
    }
}
