package org.bluebook.reporting.documents;

/** A paragraph that members cite by its number. */
public record NumberedParagraph(int number, String text) implements Block {
    public NumberedParagraph {
        Written.require("A numbered paragraph", text);
    }
}
