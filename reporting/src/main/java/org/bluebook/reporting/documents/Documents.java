package org.bluebook.reporting.documents;

import java.time.LocalDate;
import java.util.List;
import org.bluebook.reporting.snapshot.ActionFacts;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.templates.Template;

/** From frozen facts to the content of a paper; nothing else is looked at. */
public enum Documents {
    MANAGEMENT_BOARD(Template.MANAGEMENT_BOARD) {
        @Override
        boolean hasLargePrint() {
            return true;
        }

        @Override
        Document compose(Facts facts, String snapshotHash) {
            return new ManagementBoard(facts, snapshotHash).document();
        }
    },
    COMMITTEE_PAPER(Template.COMMITTEE_PAPER) {
        @Override
        boolean hasLargePrint() {
            return true;
        }

        @Override
        Document compose(Facts facts, String snapshotHash) {
            return new CommitteePaper(facts, snapshotHash).document();
        }
    },
    BOROUGH_PROFILE(Template.MANAGEMENT_BOARD) {
        @Override
        Document compose(Facts facts, String snapshotHash) {
            return new BoroughProfile(facts, snapshotHash).document();
        }
    };

    private final Template template;

    Documents(Template template) {
        this.template = template;
    }

    /** What goes before a meeting has one; a profile is all tables, and easier to enlarge as a page. */
    boolean hasLargePrint() {
        return false;
    }

    abstract Document compose(Facts facts, String snapshotHash);

    /** The content of the paper these facts were frozen for; the hash is that of the snapshot, 64 hexadecimal digits. */
    public static Document from(Facts facts, String snapshotHash) {
        try {
            return withoutEmptyTables(of(facts).compose(facts, snapshotHash));
        } catch (NoSuchFigure missing) {
            throw missing.askedForIn(facts.paper());
        }
    }

    /** An action as the board's paper prints it in full on a day, but for what it promised of others. */
    public static List<Block> ofAction(ActionFacts action, LocalDate today) {
        return ActionsPart.inFull(action, today, List.of()).stream()
                .map(Documents::told)
                .toList();
    }

    /** A header over nothing leaves a reader to wonder whether rows were lost: a sentence stands in its place. */
    private static Document withoutEmptyTables(Document document) {
        return new Document(
                document.title(),
                document.furniture(),
                document.blocks().stream().map(Documents::told).toList(),
                document.receipts());
    }

    private static Block told(Block block) {
        return block instanceof Table table && table.rows().isEmpty()
                ? new Paragraph("%s: none on record.".formatted(table.caption()))
                : block;
    }

    private static Documents of(Facts facts) {
        return valueOf(facts.paper().document().name());
    }

    /** Whether the paper these facts were frozen for is set in large print too. */
    public static boolean haveLargePrint(Facts facts) {
        return of(facts).hasLargePrint();
    }

    public static Template templateOf(Facts facts) {
        return of(facts).template;
    }
}
