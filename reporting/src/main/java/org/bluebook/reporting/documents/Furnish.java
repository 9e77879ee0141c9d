package org.bluebook.reporting.documents;

import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;

/** What stands at the head and foot of every page. */
final class Furnish {
    private Furnish() {}

    static Furniture from(Facts facts, String snapshotHash) {
        var paper = facts.paper();
        return new Furniture(
                paper.reference(),
                paper.marking(),
                paper.body(),
                paper.subject().inWords(),
                paper.byLine(),
                paper.reportNumber(),
                paper.title(),
                snapshotHash,
                facts.frozenAt(),
                facts.figures().observations().stream().anyMatch(ObservationFacts::isSynthetic),
                "en-GB");
    }
}
