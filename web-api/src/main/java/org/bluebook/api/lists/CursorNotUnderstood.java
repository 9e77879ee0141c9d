package org.bluebook.api.lists;

import org.bluebook.refusals.Refusal;

/** A cursor is what a page gave, and nothing else. */
public final class CursorNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    CursorNotUnderstood() {
        super(
                "The cursor in \"after\" is none of ours: use the \"next\" of the page before as it is, or leave it out to begin with the first page.");
    }
}
