package org.bluebook.reporting.rendering;

import org.bluebook.refusals.Refusal;

/** A document that cannot be rendered whole is not rendered at all. */
public final class RenderingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    RenderingRefused(String sentence) {
        super(sentence);
    }

    RenderingRefused(String sentence, Throwable cause) {
        super(sentence);
        initCause(cause);
    }
}
