package org.bluebook.imports;

import org.bluebook.refusals.Refusal;

/** Nothing is undone in silence. */
public final class UndoNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    UndoNeedsReason(String fileName) {
        super("%s is not undone without saying why.".formatted(fileName));
    }
}
