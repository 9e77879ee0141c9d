package org.bluebook.refusals;

/** The domain says no; the message is a full sentence with the facts, fit to be shown to a person. */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Refusal(String sentence) {
        super(sentence);
    }
}
