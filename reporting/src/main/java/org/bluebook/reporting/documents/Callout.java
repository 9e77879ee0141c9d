package org.bluebook.reporting.documents;

/** A boxed remark under a bold label: "Decision wanted", "Caveat". */
public record Callout(String label, String text) implements Block {
    public Callout {
        Written.require("A callout's label", label);
        Written.require("A callout", text);
    }
}
