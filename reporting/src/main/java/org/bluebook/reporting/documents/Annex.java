package org.bluebook.reporting.documents;

import java.util.ArrayList;
import java.util.List;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.FigureFacts.ObservationFacts;
import org.bluebook.templates.Template;

/** What the figures mean, where they come from, and what the abbreviations stand for. */
final class Annex {
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

    /** Figures taken from a document rather than counted month by month. */
    Table stated() {
        return register("Figures as stated, with their doubt", frozen.stated());
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
                List.of("Receipt", "Figure", "Period", "Value", "Status", "Source"),
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
