package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.templates.Template;

/** The PDU indicators: for London with their verdicts, then for each of the 32 boroughs. */
final class PduPart {
    /** As many as the borough table has columns. */
    private static final int ACROSS = 7;

    private static final int DRAWN = 4;

    private final Frozen frozen;

    PduPart(Frozen frozen) {
        this.frozen = frozen;
    }

    /** Indicators that have a figure for London in the month or in the year before it: one that is late is missing, not gone. */
    List<IndicatorFacts> monthly() {
        return frozen.measuredInLondon();
    }

    List<MonthlySeries> series() {
        return monthly().stream().map(i -> MonthlySeries.of(frozen, i)).toList();
    }

    List<Block> inFull() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "PDU indicators"));
        blocks.add(new Heading(2, "London"));
        blocks.add(london());
        blocks.add(verdicts());
        series().stream()
                .filter(MonthlySeries::isWorthDrawing)
                .sorted(Comparator.comparing(s -> !s.verdict().isChange()))
                .limit(DRAWN)
                .map(MonthlySeries::figure)
                .forEach(blocks::add);
        blocks.add(new Heading(2, "The boroughs"));
        blocks.add(monthly().size() < ACROSS ? tooFew() : boroughs());
        return blocks;
    }

    private Table london() {
        var month = frozen.month();
        return new Table(
                "PDU indicators for London",
                Template.FIGURES_7,
                List.of(
                        "Indicator",
                        Days.inShort(month),
                        Days.inShort(month.minusMonths(1)),
                        Days.inShort(month.minusYears(1)),
                        "Change on the year",
                        "Target",
                        "Definition in force",
                        "Status"),
                monthly().stream().map(this::london).toList(),
                Caveats.after(
                        Stream.of(
                                "\"At least\" means that one or more boroughs have not made their return.",
                                "A change is that from the same month a year before. None is worked out across a"
                                        + " change of definition that breaks the series, nor on a base under 20."),
                        monthly().stream()));
    }

    private List<Cell> london(IndicatorFacts indicator) {
        var month = frozen.month();
        return List.of(
                Cell.text(
                        "%s (%s)".formatted(indicator.title(), indicator.unit().words(BigDecimal.TEN))),
                inLondon(indicator, month),
                inLondon(indicator, month.minusMonths(1)),
                inLondon(indicator, month.minusYears(1)),
                Cell.text(change(indicator, month.minusYears(1), month)),
                Cell.target(indicator.target(), indicator.role()),
                Cell.text(indicator.definition() == 0 ? "none" : "version " + indicator.definition()),
                Cell.text(frozen.observation(indicator.code(), Place.LONDON, month)
                        .map(o -> o.status().words())
                        .orElse("not returned")));
    }

    private String change(IndicatorFacts indicator, YearMonth from, YearMonth to) {
        boolean isBroken =
                Definitions.isBreakBetween(indicator, definition(indicator, from), definition(indicator, to));
        return Change.inWords(
                frozen.quantity(indicator.code(), Place.LONDON, from),
                frozen.quantity(indicator.code(), Place.LONDON, to),
                isBroken);
    }

    private int definition(IndicatorFacts indicator, YearMonth month) {
        return frozen.observation(indicator.code(), Place.LONDON, month)
                .map(ObservationFacts::definition)
                .orElse(0);
    }

    private Cell inLondon(IndicatorFacts indicator, YearMonth month) {
        return frozen.cell(indicator.code(), Place.LONDON, month);
    }

    private Table verdicts() {
        return new Table(
                "What the months up to %s say".formatted(Days.inWords(frozen.month())),
                Template.STATEMENTS,
                List.of("Indicator", "Verdict", "In words"),
                series().stream().map(MonthlySeries::statement).toList(),
                List.of("Verdicts follow the rules for XmR charts: a change is called one only where chance explains"
                        + " it poorly. Moving ranges are not screened. "
                        + MonthlySeries.SHAPES));
    }

    private static Paragraph tooFew() {
        return new Paragraph(
                "Fewer than %d indicators have a figure for London within the year, so that there is no table by borough."
                        .formatted(ACROSS));
    }

    private Table boroughs() {
        var across = monthly().stream().limit(ACROSS).toList();
        var rows = Stream.concat(
                        frozen.boroughs().stream().map(b -> borough(b.name(), b.code(), across)),
                        Stream.of(borough("London", Place.LONDON, across)))
                .toList();
        return new Table(
                "PDU indicators by borough, " + Days.inWords(frozen.month()),
                Template.FIGURES_7,
                Stream.concat(Stream.of("Borough"), across.stream().map(IndicatorFacts::title))
                        .toList(),
                rows,
                Caveats.after(
                        Stream.of(
                                "A return that has not been made is \"not in source\"; it is never nought.",
                                "The City of London has a force of its own and is not in these figures."),
                        across.stream()));
    }

    private List<Cell> borough(String name, String code, List<IndicatorFacts> across) {
        return Stream.concat(
                        Stream.of(Cell.text(name)),
                        across.stream().map(i -> frozen.cell(i.code(), code, frozen.month())))
                .toList();
    }
}
