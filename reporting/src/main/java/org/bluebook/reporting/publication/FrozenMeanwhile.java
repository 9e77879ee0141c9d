package org.bluebook.reporting.publication;

import org.bluebook.refusals.Refusal;

/** A draft of what was frozen before is none of what is frozen now. */
public final class FrozenMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    FrozenMeanwhile(String paper) {
        super("%s was frozen anew while its draft was being made. Have it drafted again.".formatted(paper));
    }
}
