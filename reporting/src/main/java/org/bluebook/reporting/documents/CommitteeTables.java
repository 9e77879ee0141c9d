package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluebook.reporting.charts.BarFigure;
import org.bluebook.reporting.charts.BarFigure.Bar;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.templates.Template;

/** The tables of stated figures in a committee paper, and the survey by borough. */
final class CommitteeTables {
    private static final String SURVEY_BY_BOROUGH = "PAS-BOR";
    private static final String SURVEY_LONDON = "PAS-LON";
    private static final String PROJECT_SEIZURES = "SEIZ-COC SEIZ-CRK SEIZ-HER SEIZ-AMP SEIZ-CAN";

    private final Frozen frozen;

    CommitteeTables(Frozen frozen) {
        this.frozen = frozen;
    }

    /** The caption and, behind a bar, the codes of the figures: "Table 4: Networks mapped | CN-ALL CN-DRUGONLY". */
    Table written(String line) {
        int bar = line.lastIndexOf('|');
        if (bar < 0) {
            throw new TableNotUnderstood(line);
        }
        return of(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }

    private Table of(String caption, String codes) {
        return new Table(
                caption,
                Template.FIGURES_3,
                List.of("Figure", "As stated", "Period", "Source"),
                Arrays.stream(codes.split("\\s+"))
                        .map(frozen::stated)
                        .map(this::row)
                        .toList(),
                List.of());
    }

    private List<Cell> row(ObservationFacts o) {
        return List.of(
                Cell.text(frozen.indicator(o.indicator()).title()),
                Stated.cell(o),
                Cell.text(Stated.period(o)),
                Cell.text(o.source()));
    }

    /** What the snapshot holds of it: a paper on something else has none. */
    List<Block> supportingMaterial() {
        var material = new ArrayList<Block>();
        if (frozen.holds(SURVEY_LONDON)) {
            material.add(new Paragraph(
                    "The survey names three boroughs; for the other 29 the source has no figure, and none is"
                            + " put in its place."));
            material.add(survey());
        }
        if (frozen.holds(PROJECT_SEIZURES.split(" "))) {
            material.add(of("Seizures of the Middle Market Drugs Project", PROJECT_SEIZURES));
            material.add(new Paragraph("Amounts are in the unit stated and are never added up across drugs."));
        }
        return material;
    }

    private Figure survey() {
        var bars = Stream.concat(
                        Stream.of(frozen.stated(SURVEY_LONDON)),
                        frozen.stated().stream()
                                .filter(o -> o.indicator().equals(SURVEY_BY_BOROUGH)
                                        && o.quantity().amount() != null))
                .map(o -> new Bar(
                        frozen.placeName(o.place()),
                        Optional.ofNullable(o.quantity().amount()).map(BigDecimal::doubleValue),
                        Stated.inWords(o)))
                .toList();
        var values = bars.stream().map(b -> b.name() + " " + b.print()).toList();
        return new Figure(
                "People who call drug-related crime a major problem where they live, Public Attitude Survey 2004",
                "Bar chart of the share of people asked in 2004: %s.".formatted(String.join(", ", values)),
                new BarFigure(bars));
    }
}
