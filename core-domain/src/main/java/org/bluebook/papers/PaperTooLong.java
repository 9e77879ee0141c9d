package org.bluebook.papers;

import org.bluebook.refusals.Refusal;

/** A paper has an end: what nobody could read is not set in type either. */
public final class PaperTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    PaperTooLong(String paper, int paragraphs, int letters) {
        super(
                "%s would have %,d paragraphs with %,d characters; a paper holds %,d paragraphs and %,d characters at most."
                        .formatted(paper, paragraphs, letters, Paper.MOST_PARAGRAPHS, Paper.MOST_LETTERS));
    }
}
