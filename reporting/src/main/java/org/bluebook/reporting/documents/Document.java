package org.bluebook.reporting.documents;

import java.util.List;
import java.util.stream.Stream;

/** The content every format of a paper is made from: a title, what stands on every page, blocks in reading order, and receipts. */
public record Document(String title, Furniture furniture, List<Block> blocks, List<Receipt> receipts) {
    public Document {
        Written.require("A document's title", title);
        blocks = List.copyOf(blocks);
        receipts = List.copyOf(receipts);
    }

    /** One whose figures need no receipts. */
    public Document(String title, Furniture furniture, List<Block> blocks) {
        this(title, furniture, blocks, List.of());
    }

    /** Everything that is to be read in it, but for what a chart draws. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(title), blocks.stream().flatMap(Texts::of));
    }
}
