package org.bluebook.reporting.documents;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.ProfileFacts.Events;
import org.bluebook.reporting.spc.Rate;
import org.bluebook.templates.Template;

/** A borough over a quarter against London: rates with the room that chance leaves them, never a league table. */
final class BoroughProfile {
    private static final String SURVEY_HERE = "PAS-BOR";
    private static final String SURVEY_LONDON = "PAS-LON";
    private static final int DRAWN = 2;

    private final Facts facts;
    private final String snapshotHash;
    private final Frozen frozen;
    private final String place;
    private final String name;
    private final List<IndicatorFacts> monthly;

    BoroughProfile(Facts facts, String snapshotHash) {
        this.facts = facts;
        this.snapshotHash = snapshotHash;
        this.frozen = new Frozen(facts);
        this.place = facts.paper().place();
        this.name = frozen.placeName(place);
        this.monthly = new PduPart(frozen)
                .monthly().stream().filter(PlaceMeasure::isCounted).toList();
    }

    Document document() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(CorrectionsPart.blocks(facts.paper().corrections()));
        blocks.add(new Heading(1, "At a glance"));
        blocks.add(glance());
        blocks.addAll(dealing());
        blocks.addAll(cohort());
        blocks.addAll(attitude());
        blocks.addAll(new ConcentrationPart(frozen).of(place));
        blocks.addAll(new BaselinesPart(frozen).of(place));
        blocks.addAll(WorstAffectedPart.of(frozen, place).blocks());
        blocks.addAll(returns());
        blocks.add(new Heading(1, "Annex"));
        blocks.add(new Heading(2, "Definitions"));
        blocks.add(new Annex(frozen).definitions());
        blocks.addAll(Term.in(blocks));
        blocks.add(new Heading(2, "Abbreviations"));
        blocks.add(new Abbreviated(facts.paper().abbreviations()).in(blocks));
        return new Document(
                facts.paper().title(), Furnish.from(facts, snapshotHash), blocks, new Receipts(frozen).of(blocks));
    }

    private Stream<PlaceMeasure> measures() {
        return Stream.concat(
                Stream.of(
                        PlaceMeasure.disruptions(frozen, confirmedOfClaimed(), Events::confirmed),
                        PlaceMeasure.seizures(frozen)),
                monthly.stream().map(indicator -> PlaceMeasure.returned(frozen, indicator)));
    }

    /** Claimed, confirmed and rejected stand together wherever one of them stands. */
    private String confirmedOfClaimed() {
        var claimed = PlaceMeasure.disruptions(frozen, "", Events::claimed).in(place, frozen.quarter());
        var rejected = PlaceMeasure.disruptions(frozen, "", Events::rejected).in(place, frozen.quarter());
        return claimed.isExact()
                ? "Confirmed disruptions (%s claimed, %s rejected)".formatted(claimed.bare(), rejected.bare())
                : "Confirmed disruptions";
    }

    private Table glance() {
        return new Table(
                "%s against London, %s".formatted(name, facts.paper().subject().inWords()),
                Template.STATEMENTS,
                List.of("Measure", "Against London", "In words"),
                measures().map(this::glance).toList(),
                List.of("Rates are for every 10,000 people by the mid-2006 estimate of population, with 95%"
                        + " limits by Byar's method. A difference is called one only outside limits that chance leaves once"
                        + " in 500 times, and not where fewer than five would be expected. London stands for the"
                        + " boroughs with a figure for the whole quarter."));
    }

    private List<Cell> glance(PlaceMeasure measure) {
        var here = measure.rate(place);
        var london = measure.ofLondon();
        if (here.isEmpty() || london.isEmpty()) {
            return List.of(
                    Cell.text(measure.title()),
                    Cell.text("not in source"),
                    Cell.text(
                            measure.isBroken(place)
                                    ? "The definition changed within the quarter, so that its months are not added up."
                                    : "%s. Without a figure for the whole quarter there is no rate."
                                            .formatted(sentence(measure.in(place, frozen.quarter())))));
        }
        return List.of(
                Cell.text(measure.title()),
                Cell.text(standing(here.get(), london.get())),
                Cell.text("%s: %s for every 10,000 people (%s to %s); London %s."
                        .formatted(
                                measure.in(place, frozen.quarter()).inWords(),
                                Words.rate(here.get().value()),
                                Words.rate(here.get().lower()),
                                Words.rate(here.get().upper()),
                                Words.rate(london.get().value()))));
    }

    private static String standing(Rate here, Rate london) {
        var standing = here.against(london.value());
        return (standing.shape() + " " + sentence(standing.words())).strip();
    }

    private static String sentence(Quantity quantity) {
        return sentence(quantity.inWords());
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<Block> dealing() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Disruptions and seizures"));
        blocks.add(new Table(
                "Disruptions and seizures in " + name,
                Template.FIGURES_5,
                List.of(
                        "Measure",
                        "Quarter reported",
                        "Quarter before",
                        "Same quarter a year before",
                        "London, quarter reported",
                        "London, same quarter a year before"),
                Stream.of(
                                PlaceMeasure.disruptions(frozen, "Disruptions claimed", Events::claimed),
                                PlaceMeasure.disruptions(frozen, "Confirmed", Events::confirmed),
                                PlaceMeasure.disruptions(frozen, "Rejected", Events::rejected),
                                PlaceMeasure.disruptions(frozen, "Awaiting a verifier", Events::awaiting),
                                PlaceMeasure.seizures(frozen))
                        .map(this::overTime)
                        .toList(),
                List.of(
                        "London is what was recorded in any borough; what was recorded without a place is in none of these figures.",
                        frozen.countedFrom("disruptions", "seizures"))));
        blocks.addAll(new SeizedHerePart(frozen).blocks());
        blocks.addAll(new AgainstLondon(frozen, PlaceMeasure.seizures(frozen)).blocks());
        return blocks;
    }

    private List<Cell> overTime(PlaceMeasure measure) {
        return List.of(
                Cell.text(measure.title()),
                Cell.bare(measure.in(place, frozen.quarter())),
                Cell.bare(measure.in(place, shifted(3))),
                Cell.bare(measure.in(place, shifted(12))),
                Cell.bare(measure.in(Place.LONDON, frozen.quarter())),
                Cell.bare(measure.in(Place.LONDON, shifted(12))));
    }

    private List<YearMonth> shifted(int months) {
        return frozen.quarter().stream().map(m -> m.minusMonths(months)).toList();
    }

    private List<Block> cohort() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "PDU cohort, treatment and enforcement"));
        blocks.add(returned());
        var series =
                monthly.stream().map(i -> MonthlySeries.of(frozen, i, place)).toList();
        blocks.add(new Table(
                "What the months up to %s say in %s".formatted(Days.inWords(frozen.month()), name),
                Template.STATEMENTS,
                List.of("Indicator", "Verdict", "In words"),
                series.stream().map(MonthlySeries::statement).toList(),
                List.of("Verdicts follow the rules for XmR charts, over three years. " + MonthlySeries.SHAPES)));
        series.stream()
                .filter(MonthlySeries::isWorthDrawing)
                .sorted(Comparator.comparing(s -> !s.verdict().isChange()))
                .limit(DRAWN)
                .map(MonthlySeries::figure)
                .forEach(blocks::add);
        return blocks;
    }

    private Table returned() {
        var months = frozen.quarter();
        return new Table(
                "Returns of " + name,
                Template.FIGURES_5,
                List.of(
                        "Indicator",
                        Days.inWords(months.get(0)),
                        Days.inWords(months.get(1)),
                        Days.inWords(months.get(2)),
                        "London, last month",
                        "London, per 10,000"),
                monthly.stream().map(this::returned).toList(),
                Caveats.after(
                        Stream.of("A return that has not been made is \"not in source\"; it is never nought."),
                        monthly.stream()));
    }

    private List<Cell> returned(IndicatorFacts indicator) {
        var london = PlaceMeasure.returned(frozen, indicator).ofLondon();
        return Stream.of(
                        Stream.of(Cell.text(indicator.title())),
                        frozen.quarter().stream().map(month -> frozen.cell(indicator.code(), place, month)),
                        Stream.of(
                                frozen.cell(indicator.code(), Place.LONDON, frozen.month()),
                                london.map(rate -> Cell.text(Words.rateAmongOthers(rate.value())))
                                        .orElse(Cell.text("not in source"))))
                .flatMap(cells -> cells)
                .toList();
    }

    private List<Block> attitude() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "What people say"));
        if (!frozen.holds(SURVEY_LONDON)) {
            blocks.add(new Paragraph("No survey is on record."));
            return blocks;
        }
        var here = frozen.stated().stream()
                .filter(o -> o.indicator().equals(SURVEY_HERE) && o.place().equals(place))
                .findFirst();
        blocks.add(new Table(
                "People who call drug-related crime a major problem where they live",
                Template.FIGURES_3,
                List.of("Place", "As stated", "Period", "Source"),
                List.of(
                        here.map(o -> List.of(
                                        Cell.text(name),
                                        Stated.cell(o),
                                        Cell.text(Stated.period(o)),
                                        Cell.text(o.source())))
                                .orElseGet(() -> List.of(
                                        Cell.text(name),
                                        Cell.text("not in source"),
                                        Cell.text("2004"),
                                        Cell.text("not in source"))),
                        london()),
                Stream.concat(
                                Stream.of("The survey names three boroughs; for any other the source has no figure."),
                                Caveats.of(frozen, SURVEY_HERE, SURVEY_LONDON).stream())
                        .toList()));
        return blocks;
    }

    private List<Cell> london() {
        var o = frozen.stated(SURVEY_LONDON);
        return List.of(Cell.text("London"), Stated.cell(o), Cell.text(Stated.period(o)), Cell.text(o.source()));
    }

    private List<Block> returns() {
        return List.of(new Heading(1, "Returns missing"), new Paragraph(new ReturnsPart(frozen).of(name)));
    }
}
