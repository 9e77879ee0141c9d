package org.bluebook.reporting.documents;

import org.bluebook.refusals.Refusal;

/** A table in the words of a paper is a caption and, behind a bar, the codes of its figures. */
public final class TableNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    TableNotUnderstood(String line) {
        super("\"%s\" is not a table: write the caption, a bar and the codes of the figures.".formatted(line));
    }
}
