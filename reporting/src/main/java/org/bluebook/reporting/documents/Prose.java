package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.List;
import org.bluebook.reporting.snapshot.PaperFacts.Paragraph;

/** From written paragraphs to blocks, with consecutive bullets gathered into lists and figures put in. */
record Prose(Frozen frozen, CommitteeTables tables) {
    List<Block> blocks(List<Paragraph> paragraphs) {
        var blocks = new ArrayList<Block>();
        var list = new ArrayList<Bullet>();
        for (var paragraph : paragraphs) {
            switch (paragraph.form()) {
                case BULLET -> list.add(new Bullet(resolved(paragraph)));
                case SUB_BULLET -> under(list, new Bullet(resolved(paragraph)));
                case RUN_IN_HEADING, RUN_IN_SUBHEADING, NUMBERED, PLAIN, TABLE -> {
                    end(list, blocks);
                    blocks.add(block(paragraph));
                }
            }
        }
        end(list, blocks);
        return blocks;
    }

    /** A bullet below none is one itself. */
    private static void under(List<Bullet> list, Bullet bullet) {
        if (list.isEmpty()) {
            list.add(bullet);
            return;
        }
        var above = list.remove(list.size() - 1);
        var below = new ArrayList<>(above.under());
        below.add(bullet);
        list.add(new Bullet(above.text(), below));
    }

    private static void end(List<Bullet> list, List<Block> blocks) {
        if (!list.isEmpty()) {
            blocks.add(new Bullets(list));
            list.clear();
        }
    }

    private Block block(Paragraph paragraph) {
        return switch (paragraph.form()) {
            case RUN_IN_HEADING -> new Heading(2, paragraph.text());
            case RUN_IN_SUBHEADING -> new Heading(3, paragraph.text());
            case NUMBERED -> new NumberedParagraph(paragraph.number(), resolved(paragraph));
            case TABLE -> tables.written(paragraph.text());
            case PLAIN, BULLET, SUB_BULLET -> new org.bluebook.reporting.documents.Paragraph(resolved(paragraph));
        };
    }

    private String resolved(Paragraph paragraph) {
        return FigureTokens.resolve(paragraph.text(), code -> Stated.inWords(frozen.stated(code)));
    }
}
