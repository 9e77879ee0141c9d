package org.bluebook.api.imports;

import org.bluebook.refusals.Refusal;

/** What was sent cannot be read as a table, or is built to be more than one. */
public final class FileNotUnderstood extends Refusal {
    private static final long serialVersionUID = 1L;

    FileNotUnderstood(String sentence) {
        super(sentence);
    }

    FileNotUnderstood(String sentence, Throwable cause) {
        super(sentence);
        initCause(cause);
    }
}
