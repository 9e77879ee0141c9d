package org.bluebook.reporting.documents;

/** A paragraph of plain text, never markup. */
public record Paragraph(String text) implements Block {
    public Paragraph {
        Written.require("A paragraph", text);
    }
}
