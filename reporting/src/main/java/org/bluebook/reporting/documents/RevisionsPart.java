package org.bluebook.reporting.documents;

import java.util.List;
import org.bluebook.reporting.snapshot.FigureFacts.RevisionFacts;
import org.bluebook.templates.Template;

/** Figures restated in the month: what they were, what they are, and why; a restatement is never silent. */
final class RevisionsPart {
    private final Frozen frozen;

    RevisionsPart(Frozen frozen) {
        this.frozen = frozen;
    }

    List<Block> inFull() {
        return List.of(
                new Heading(1, "Revisions since last time"),
                frozen.facts().figures().revisions().isEmpty() ? none() : table());
    }

    private static Block none() {
        return new Paragraph("No figure has been revised since the last paper.");
    }

    private Table table() {
        return new Table(
                "Figures revised since the last paper",
                Template.REVISIONS,
                List.of("Figure", "Period", "Was", "Now", "Why"),
                frozen.facts().figures().revisions().stream().map(this::row).toList(),
                List.of());
    }

    private List<Cell> row(RevisionFacts revision) {
        var what = Stated.named(frozen.indicator(revision.indicator()).title(), frozen.placeName(revision.place()));
        return List.of(
                Cell.text(what),
                Cell.text(revision.period().inWords()),
                Cell.of(revision.was()),
                Cell.of(revision.now()),
                Cell.text(revision.why()));
    }
}
