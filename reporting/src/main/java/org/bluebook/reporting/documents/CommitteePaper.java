package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.List;
import org.bluebook.papers.Role;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.PaperFacts.Paragraph;
import org.bluebook.reporting.snapshot.PaperFacts.Section;

/** A paper for a committee in the fixed order that members know: its words are written, its figures come from the snapshot. */
final class CommitteePaper {
    private static final Heading ABBREVIATIONS = new Heading(1, "Abbreviations");

    private final Facts facts;
    private final String snapshotHash;
    private final Frozen frozen;
    private final CommitteeTables tables;

    CommitteePaper(Facts facts, String snapshotHash) {
        this.facts = facts;
        this.snapshotHash = snapshotHash;
        this.frozen = new Frozen(facts);
        this.tables = new CommitteeTables(frozen);
    }

    Document document() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(CorrectionsPart.blocks(facts.paper().corrections()));
        facts.paper().sections().forEach(section -> blocks.addAll(blocks(section)));
        blocks.addAll(tables.supportingMaterial());
        int here = blocks.indexOf(ABBREVIATIONS);
        if (here >= 0) {
            blocks.add(here + 1, new Abbreviated(facts.paper().abbreviations()).in(blocks));
        }
        return new Document(
                facts.paper().title(), Furnish.from(facts, snapshotHash), blocks, new Receipts(frozen).of(blocks));
    }

    private List<Block> blocks(Section section) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, section.heading()));
        blocks.addAll(new Prose(frozen, tables).blocks(section.paragraphs()));
        if (section.role() == Role.RECOMMENDATION) {
            blocks.add(recommendations());
        }
        if (section.role() == Role.SUPPORTING_INFORMATION) {
            blocks.add(ABBREVIATIONS);
        }
        return blocks;
    }

    private Bullets recommendations() {
        return new Bullets(facts.paper().recommendations().stream()
                .map(r -> new Bullet("Action %d. %s".formatted(r.number(), r.wording())))
                .toList());
    }

    /** From written paragraphs to blocks, with consecutive bullets gathered into lists and figures put in. */
    private record Prose(Frozen frozen, CommitteeTables tables) {
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
}
