package org.bluebook.actions;

/** A rating as a word and a shape, never as a colour alone. */
public enum Rag {
    GREEN("On track", "●"),
    AMBER("At risk", "▼"),
    RED("Off track", "■"),
    COMPLETE("Complete", "✓");

    private final String words;
    private final String shape;

    Rag(String words, String shape) {
        this.words = words;
        this.shape = shape;
    }

    public String words() {
        return words;
    }

    public String shape() {
        return shape;
    }

    /** Shape and word: "● On track". */
    public String inWords() {
        return shape + " " + words;
    }
}
