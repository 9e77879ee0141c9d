package org.bluebook.templates;

import java.util.List;

/** The fields of a document's rows: a band prints where its own field has a value. */
final class Blocks {
    static final List<String> FIELDS = List.of(
            "keep",
            "start",
            "heading1",
            "heading2",
            "heading3",
            "anchor1",
            "anchor2",
            "anchor3",
            "contents1",
            "contents2",
            "target",
            "paragraph",
            "number",
            "numbered",
            "bullet",
            "subBullet",
            "numberedBullet",
            "numberedSubBullet",
            "label",
            "callout",
            "table",
            "longHeading1",
            "longHeading2",
            "longHeading3",
            "longTable",
            "headers",
            "rows",
            "note",
            "figureCaption",
            "figure",
            "alternative",
            "gap",
            "pageBreak");

    private Blocks() {}
}
