package org.bluebook.imports;

import org.bluebook.refusals.Refusal;

/** Only what a file wrote, and is known to have written, can be undone. */
public final class NothingToUndo extends Refusal {
    private static final long serialVersionUID = 1L;

    private NothingToUndo(String sentence) {
        super(sentence);
    }

    static NothingToUndo neverCommitted(String fileName) {
        return new NothingToUndo("%s is not committed, so that there is nothing to undo.".formatted(fileName));
    }

    static NothingToUndo written(String fileName, Tally tally) {
        return new NothingToUndo(
                tally.added() + tally.changed() == 0
                        ? "%s wrote nothing: every row stood on record already.".formatted(fileName)
                        : "%s was committed before it was noted which figures a file brings. Revise them one by one, with the reason."
                                .formatted(fileName));
    }
}
