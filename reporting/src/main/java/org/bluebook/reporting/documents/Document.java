package org.bluebook.reporting.documents;

import java.util.List;

/** The content every format of a paper is made from: a title, what stands on every page, and blocks in reading order. */
public record Document(String title, Furniture furniture, List<Block> blocks) {
    public Document {
        Written.require("A document's title", title);
        blocks = List.copyOf(blocks);
    }
}
