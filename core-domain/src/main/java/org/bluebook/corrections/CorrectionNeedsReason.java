package org.bluebook.corrections;

import org.bluebook.refusals.Refusal;

/** What is on record is not put right without saying why. */
public final class CorrectionNeedsReason extends Refusal {
    private static final long serialVersionUID = 1L;

    CorrectionNeedsReason(Corrected kind, String subject) {
        super("%s %s is on record: a correction needs a reason.".formatted(kind.words(), subject));
    }
}
