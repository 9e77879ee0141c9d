package org.bluebook.reporting.documents;

import java.util.List;
import org.bluebook.reporting.snapshot.PaperFacts.Correction;

/** What an issue puts right of the one before it, ahead of everything else; a correction is never silent. */
final class CorrectionsPart {
    private CorrectionsPart() {}

    static List<Block> blocks(List<Correction> corrections) {
        return corrections.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(1, "Corrigendum"),
                        new Paragraph(
                                "This issue replaces the one before it, which stays on the register. It puts right:"),
                        new Bullets(corrections.stream()
                                .map(CorrectionsPart::bullet)
                                .toList()));
    }

    private static Bullet bullet(Correction correction) {
        return new Bullet("%s. It said: %s It says now: %s Why: %s"
                .formatted(
                        correction.place(),
                        sentence(correction.was()),
                        sentence(correction.now()),
                        sentence(correction.why())));
    }

    private static String sentence(String text) {
        var stripped = text.strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
