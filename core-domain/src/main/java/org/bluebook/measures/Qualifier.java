package org.bluebook.measures;

/** How sure a figure is, as its source says it. */
public enum Qualifier {
    EXACTLY(""),
    ABOUT("about "),
    OVER("over "),
    AT_LEAST("at least "),
    UNDER("under "),
    RANK("ranked "),
    /** A direction given in words only, with no number. */
    IN_WORDS("in words only"),
    NOT_IN_SOURCE("not in source"),
    TO_BE_ESTABLISHED("to be established");

    private final String words;

    Qualifier(String words) {
        this.words = words;
    }

    /** What is printed before the number, or instead of one. */
    public String words() {
        return words;
    }

    public boolean hasNumber() {
        return compareTo(IN_WORDS) < 0;
    }
}
