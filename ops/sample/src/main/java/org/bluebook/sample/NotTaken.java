package org.bluebook.sample;

/** Something was not taken, or did not answer; the message is a sentence for the person who started it. */
final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken(String sentence) {
        super(sentence);
    }

    NotTaken(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
