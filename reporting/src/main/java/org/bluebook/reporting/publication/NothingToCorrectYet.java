package org.bluebook.reporting.publication;

import org.bluebook.refusals.Refusal;

/** A corrigendum is to an issue that is out. */
public final class NothingToCorrectYet extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingToCorrectYet(String paper) {
        super("%s has no issue that a corrigendum could be to: change the paper itself.".formatted(paper));
    }
}
