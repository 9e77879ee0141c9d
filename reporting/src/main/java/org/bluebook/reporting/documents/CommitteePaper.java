package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.papers.Role;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.PaperFacts.Recommendation;
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
        sections(false).forEach(section -> blocks.addAll(blocks(section)));
        var appendices = appendices();
        if (!appendices.isEmpty()) {
            blocks.add(new PageBreak());
            blocks.addAll(appendices);
        }
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
        switch (section.role()) {
            case SUMMARY -> blocks.addAll(changes());
            case RECOMMENDATION -> {
                blocks.add(recommendations());
                new ActionsPart(frozen).owners(recommended()).ifPresent(blocks::add);
                blocks.add(new Contents());
            }
            case SUPPORTING_INFORMATION -> blocks.add(ABBREVIATIONS);
            case RACE_AND_EQUALITY, FINANCIAL_IMPLICATIONS, BACKGROUND_PAPERS, CONTACT_DETAILS, APPENDIX -> {}
        }
        return blocks;
    }

    /** What is otherwise than in the paper members had before, in brief; in full it is the last appendix. */
    private List<Block> changes() {
        if (facts.changes().isFirst()) {
            return List.of(
                    new Paragraph("No earlier paper to this committee is on the register, so nothing is compared."));
        }
        var changes = new ChangesPart(frozen);
        var items = changes.inBrief().map(Bullet::new).toList();
        return List.of(
                new Heading(1, changes.headingInBrief()),
                items.isEmpty()
                        ? new Paragraph("Nothing: every figure, date, status and rating stands as it did.")
                        : new Bullets(items));
    }

    /** Those that were written and, behind them, the figures the system has of itself. */
    private List<Block> appendices() {
        var blocks = new ArrayList<Block>();
        sections(true).forEach(section -> blocks.addAll(blocks(section)));
        int next = 1 + (int) sections(true).count();
        var material = tables.supportingMaterial();
        if (!material.isEmpty()) {
            blocks.add(new Heading(1, "Appendix %d: Supporting material".formatted(next++)));
            blocks.addAll(material);
        }
        var changes = new ChangesPart(frozen);
        if (!facts.changes().isFirst() && changes.inBrief().findAny().isPresent()) {
            blocks.addAll(changes.inFull("Appendix %d: %s".formatted(next, changes.heading())));
        }
        return blocks;
    }

    private Stream<Section> sections(boolean appendices) {
        return facts.paper().sections().stream().filter(section -> (section.role() == Role.APPENDIX) == appendices);
    }

    private List<String> recommended() {
        return facts.paper().recommendations().stream()
                .map(Recommendation::action)
                .toList();
    }

    private Bullets recommendations() {
        return new Bullets(facts.paper().recommendations().stream()
                .map(r -> new Bullet("Action %d. %s".formatted(r.number(), r.wording())))
                .toList());
    }
}
