package org.bluebook.reporting.documents;

import org.bluebook.refusals.Refusal;

/** The words of a paper ask for a figure that its snapshot does not hold. */
public final class NoSuchFigure extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchFigure(String code) {
        super(
                "The paper asks for the figure %s, which its snapshot does not hold: record it, or take {{%s}} out of the text."
                        .formatted(code, code));
    }
}
