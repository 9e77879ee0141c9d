package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.List;
import org.bluebook.reporting.snapshot.Facts;

/** The monthly paper of the Management Board: one page that says what matters, and everything else behind it. */
final class ManagementBoard {
    private final Facts facts;
    private final String snapshotHash;
    private final Frozen frozen;

    ManagementBoard(Facts facts, String snapshotHash) {
        this.facts = facts;
        this.snapshotHash = snapshotHash;
        this.frozen = new Frozen(facts);
    }

    private List<Block> since() {
        return facts.changes().isFirst() ? new RevisionsPart(frozen).inFull() : new ChangesPart(frozen).inFull();
    }

    Document document() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(CorrectionsPart.blocks(facts.paper().corrections()));
        blocks.addAll(new PageOne(frozen).blocks());
        blocks.add(new Contents());
        blocks.addAll(new ActionsPart(frozen).inFull());
        blocks.addAll(new DisruptionsPart(frozen).inFull());
        blocks.addAll(new SeizuresPart(frozen).inFull());
        blocks.addAll(new PduPart(frozen).inFull());
        blocks.addAll(new ConcentrationPart(frozen).ofLondon());
        blocks.addAll(WorstAffectedPart.ofLondon(frozen).blocks());
        blocks.addAll(new ExceptionsPart(frozen).inFull());
        blocks.addAll(new ReturnsPart(frozen).inFull());
        blocks.addAll(since());
        blocks.addAll(new RegistersPart(frozen).inFull());
        blocks.addAll(new Annex(frozen).inFull());
        blocks.addAll(Term.in(blocks));
        blocks.add(new Heading(2, "Abbreviations"));
        blocks.add(new Abbreviated(facts.paper().abbreviations()).in(blocks));
        var title = facts.paper().title();
        return new Document(title, Furnish.from(facts, snapshotHash), blocks, new Receipts(frozen).of(blocks));
    }
}
