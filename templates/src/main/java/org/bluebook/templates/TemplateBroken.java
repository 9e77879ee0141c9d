package org.bluebook.templates;

/** Stops the build: the message names the file and what is wrong in it. */
final class TemplateBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateBroken(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
