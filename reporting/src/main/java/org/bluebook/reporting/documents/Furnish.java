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
                subject(facts),
                snapshotHash,
                facts.frozenAt(),
                facts.figures().observations().stream().anyMatch(ObservationFacts::isSynthetic),
                "en-GB");
    }

    private static String subject(Facts facts) {
        var paper = facts.paper();
        var known = "as known on " + Days.inWords(Days.inLondon(facts.frozenAt()));
        return paper.reportNumber().isEmpty()
                ? "What happened in %s, %s".formatted(paper.subject().inWords(), known)
                : "Report %s to the meeting of %s, figures %s"
                        .formatted(paper.reportNumber(), paper.subject().inWords(), known);
    }
}
