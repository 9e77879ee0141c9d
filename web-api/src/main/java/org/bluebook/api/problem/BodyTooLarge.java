package org.bluebook.api.problem;

import org.bluebook.refusals.Refusal;

/** More was sent than anything here takes. */
public final class BodyTooLarge extends Refusal {
    private static final long serialVersionUID = 1L;

    public BodyTooLarge(int bytes) {
        super("The body of the request is larger than %,d bytes, the most that is taken here.".formatted(bytes));
    }

    /** {@code where} the most was reached: "paragraphs[0].text". */
    BodyTooLarge(int bytes, String where) {
        super("The body of the request is larger than %,d bytes, the most that is taken here; that was reached in %s."
                .formatted(bytes, where));
    }
}
