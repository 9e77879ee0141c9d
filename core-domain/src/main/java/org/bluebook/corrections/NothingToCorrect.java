package org.bluebook.corrections;

import org.bluebook.refusals.Refusal;

/** A correction that changes nothing is no correction. */
public final class NothingToCorrect extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingToCorrect(Corrected kind, String subject, String was) {
        super("%s %s says so already: %s.".formatted(kind.words(), subject, was));
    }
}
