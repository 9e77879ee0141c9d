package org.bluebook.reporting.documents;

/** A heading of level 1 (a section), 2 or 3 (run-in); each is a bookmark. */
public record Heading(int level, String text) implements Block {
    public Heading {
        Written.require("A heading", text);
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("A heading has level 1 to 3; \"%s\" has %d.".formatted(text, level));
        }
    }
}
