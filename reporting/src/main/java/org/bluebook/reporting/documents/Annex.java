package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.measures.Qualifier;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.templates.Template;

/** What the figures mean, where they come from, and what the abbreviations stand for. */
final class Annex {
    private static final List<String> HEADERS = List.of("Receipt", "Figure", "Period", "Value", "Status", "Source");

    private final Frozen frozen;

    Annex(Frozen frozen) {
        this.frozen = frozen;
    }

    List<Block> inFull() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Annex"));
        blocks.add(new Heading(2, "Definitions"));
        blocks.add(definitions());
        blocks.addAll(new BaselinesPart(frozen).everywhere());
        blocks.add(new Heading(2, "Figures stated in report 9"));
        blocks.add(stated());
        blocks.add(new Heading(2, "Receipts"));
        blocks.add(receipts());
        return blocks;
    }

    Table definitions() {
        return new Table(
                "Definitions of the indicators printed",
                Template.TERMS,
                List.of("Indicator", "Definition and caveats"),
                new PduPart(frozen).monthly().stream().map(Annex::definition).toList(),
                List.of());
    }

    private static List<Cell> definition(IndicatorFacts i) {
        var caveat = i.caveat().isEmpty() ? "" : " Caveat: " + i.caveat();
        return List.of(
                Cell.text("%s (%s)".formatted(i.title(), i.code())),
                Cell.text("%s Definition version %d.%s".formatted(i.wording(), i.definition(), caveat)));
    }

    /**
     * Figures taken from a document rather than counted month by month; the places of an indicator for which its source has none
     * stand in one row, and by name below.
     */
    Table stated() {
        var rows = frozen.stated().stream()
                .collect(Collectors.groupingBy(Annex::row, LinkedHashMap::new, Collectors.toList()))
                .values();
        return new Table(
                "Figures as stated, with their doubt",
                Template.REGISTER,
                HEADERS,
                rows.stream()
                        .map(row -> row.size() == 1 ? receipt(row.get(0)) : receipt(row))
                        .toList(),
                Stream.concat(
                                rows.stream().filter(row -> row.size() > 1).map(this::named),
                                Caveats.of(frozen.stated().stream().map(o -> frozen.indicator(o.indicator()))).stream())
                        .toList());
    }

    /** What stands in a row of its own is like itself alone. */
    private static List<Object> row(ObservationFacts o) {
        return o.quantity().qualifier() == Qualifier.NOT_IN_SOURCE
                ? List.of(o.indicator(), Stated.period(o), o.status(), o.source())
                : List.of(o.sequence());
    }

    private List<Cell> receipt(List<ObservationFacts> places) {
        var first = places.get(0);
        return List.of(
                Cell.text("%s and %d more".formatted(Receipts.reference(first), places.size() - 1)),
                Cell.text("%s, %d places"
                        .formatted(frozen.indicator(first.indicator()).title(), places.size())),
                Cell.text(Stated.period(first)),
                Cell.of(first.quantity()),
                Cell.text(first.status().words()),
                Cell.text(first.source()));
    }

    private String named(List<ObservationFacts> places) {
        return "%s: not in source for any of %s."
                .formatted(
                        frozen.indicator(places.get(0).indicator()).title(),
                        places.stream()
                                .map(o -> frozen.placeName(o.place()) + " " + Receipts.named(o))
                                .collect(Collectors.joining(", ")));
    }

    private Table receipts() {
        return register(
                "Receipts of the London figures of " + Days.inWords(frozen.month()),
                new PduPart(frozen)
                        .monthly().stream()
                                .flatMap(i -> frozen.observation(i.code(), Place.LONDON, frozen.month()).stream())
                                .toList());
    }

    private Table register(String caption, List<ObservationFacts> observations) {
        return new Table(
                caption,
                Template.REGISTER,
                HEADERS,
                observations.stream().map(this::receipt).toList(),
                Caveats.of(observations.stream().map(o -> frozen.indicator(o.indicator()))));
    }

    private List<Cell> receipt(ObservationFacts o) {
        return List.of(
                Cell.text(Receipts.reference(o)),
                Cell.text(Stated.named(frozen.indicator(o.indicator()).title(), frozen.placeName(o.place()))),
                Cell.text(Stated.period(o)),
                Stated.cell(o),
                Cell.text(o.status().words()),
                Cell.text(o.source()));
    }
}
