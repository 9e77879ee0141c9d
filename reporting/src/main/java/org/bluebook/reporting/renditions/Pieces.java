package org.bluebook.reporting.renditions;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Bullets;
import org.bluebook.reporting.documents.Callout;
import org.bluebook.reporting.documents.Contents;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.reporting.documents.Heading;
import org.bluebook.reporting.documents.NumberedParagraph;
import org.bluebook.reporting.documents.PageBreak;
import org.bluebook.reporting.documents.Paragraph;
import org.bluebook.reporting.documents.Table;

/** The blocks of a paper, each with its kind and its name among those of its kind. */
final class Pieces {
    /** The kinds of blocks, as every format names them. */
    enum Kind {
        HEADING,
        PARAGRAPH,
        NUMBERED,
        BULLETS,
        CALLOUT,
        TABLE,
        FIGURE,
        CONTENTS,
        PAGE_BREAK;

        static Kind of(Block block) {
            if (block instanceof Heading) {
                return HEADING;
            } else if (block instanceof Paragraph) {
                return PARAGRAPH;
            } else if (block instanceof NumberedParagraph) {
                return NUMBERED;
            } else if (block instanceof Bullets) {
                return BULLETS;
            } else if (block instanceof Callout) {
                return CALLOUT;
            } else if (block instanceof Table) {
                return TABLE;
            } else if (block instanceof Figure) {
                return FIGURE;
            } else if (block instanceof Contents) {
                return CONTENTS;
            } else if (block instanceof PageBreak) {
                return PAGE_BREAK;
            }
            throw new IllegalArgumentException("There is no kind for the block " + block);
        }
    }

    /** "table-3" is the third table of its paper. */
    record Piece(Kind kind, String id, Block block) {}

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    private Pieces() {}

    static List<Piece> of(Document document) {
        return of(document.blocks());
    }

    static List<Piece> of(List<Block> blocks) {
        var pieces = new Pieces();
        return blocks.stream().map(pieces::piece).toList();
    }

    private Piece piece(Block block) {
        var kind = Kind.of(block);
        int number = counts.merge(kind, 1, Integer::sum);
        return new Piece(kind, kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number, block);
    }
}
