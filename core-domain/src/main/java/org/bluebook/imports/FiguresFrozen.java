package org.bluebook.imports;

import org.bluebook.refusals.Refusal;

/** What a paper was frozen with stays on record as it was frozen; from then on a figure is revised. */
public final class FiguresFrozen extends Refusal {
    private static final long serialVersionUID = 1L;

    FiguresFrozen(String fileName, String paper) {
        super(
                "%s cannot be undone: the paper %s is frozen with figures of it. Revise them instead, so that the next paper prints what they were and why they changed."
                        .formatted(fileName, paper));
    }
}
