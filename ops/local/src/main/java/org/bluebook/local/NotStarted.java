package org.bluebook.local;

/** Why a server does not run, in a sentence an operator can act on. */
public final class NotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotStarted(String sentence) {
        super(sentence);
    }

    NotStarted(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
