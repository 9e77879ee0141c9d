package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.List;
import org.bluebook.measures.Qualifier;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.PlaceFacts;
import org.bluebook.templates.Template;

/** The returns that boroughs have not made for the month reported. */
final class ReturnsPart {
    private final Frozen frozen;

    ReturnsPart(Frozen frozen) {
        this.frozen = frozen;
    }

    List<Block> inFull() {
        return List.of(
                new Heading(1, "Returns missing"),
                missing().isEmpty() ? new Paragraph(none("Every borough")) : table());
    }

    /** Of one borough, in a sentence. */
    String of(String borough) {
        var month = Days.inWords(frozen.month());
        return missing().stream()
                .filter(row -> row.get(0).print().equals(borough))
                .map(row -> "%s has not returned for %s: %s."
                        .formatted(borough, month, row.get(1).print()))
                .findFirst()
                .orElseGet(() -> none(borough));
    }

    /** Where no return was due, nobody has made it. */
    private String none(String who) {
        var month = Days.inWords(frozen.month());
        boolean isDue =
                !frozen.boroughs().isEmpty() && !new PduPart(frozen).monthly().isEmpty();
        return isDue
                ? "%s has made every return for %s.".formatted(who, month)
                : "No return was due for %s.".formatted(month);
    }

    private Table table() {
        return new Table(
                "Returns not made for " + Days.inWords(frozen.month()),
                Template.TERMS,
                List.of("Borough", "What is missing"),
                missing(),
                List.of("London figures for these indicators are printed as \"at least\"."));
    }

    List<List<Cell>> missing() {
        var rows = new ArrayList<List<Cell>>();
        var monthly = new PduPart(frozen).monthly();
        for (var borough : frozen.boroughs()) {
            var absent = monthly.stream()
                    .filter(i -> notMade(i, borough))
                    .map(IndicatorFacts::title)
                    .toList();
            if (!absent.isEmpty()) {
                rows.add(List.of(Cell.text(borough.name()), Cell.text(String.join("; ", absent))));
            }
        }
        return rows;
    }

    private boolean notMade(IndicatorFacts indicator, PlaceFacts borough) {
        return frozen.quantity(indicator.code(), borough.code(), frozen.month()).qualifier() == Qualifier.NOT_IN_SOURCE;
    }
}
