package org.bluebook.reporting.documents;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluebook.measures.Quantity;
import org.bluebook.reporting.charts.FunnelFigure;
import org.bluebook.reporting.charts.FunnelFigure.Dot;
import org.bluebook.reporting.charts.TileMap;
import org.bluebook.reporting.charts.TileMap.Meaning;
import org.bluebook.reporting.charts.TileMap.Shade;
import org.bluebook.reporting.charts.TileMap.Tile;
import org.bluebook.reporting.snapshot.Facts;
import org.bluebook.reporting.snapshot.FigureFacts.IndicatorFacts;
import org.bluebook.reporting.snapshot.ProfileFacts.Events;
import org.bluebook.reporting.snapshot.ProfileFacts.TileFacts;
import org.bluebook.reporting.snapshot.ProfileFacts.WardFacts;
import org.bluebook.reporting.spc.Rate;
import org.bluebook.templates.Template;

/** A borough over a quarter against London: rates with the room that chance leaves them, never a league table. */
final class BoroughProfile {
    private static final String SURVEY_HERE = "PAS-BOR";
    private static final String SURVEY_LONDON = "PAS-LON";
    private static final int DRAWN = 2;

    /** As few as this are expected by chance in so many places that a difference says nothing. */
    private static final double FEW = 5;

    private final Facts facts;
    private final String snapshotHash;
    private final Frozen frozen;
    private final String place;
    private final String name;

    BoroughProfile(Facts facts, String snapshotHash) {
        this.facts = facts;
        this.snapshotHash = snapshotHash;
        this.frozen = new Frozen(facts);
        this.place = facts.paper().place();
        this.name = frozen.placeName(place);
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
        blocks.addAll(wards());
        blocks.addAll(returns());
        blocks.add(new Heading(1, "Annex"));
        blocks.add(new Heading(2, "Definitions"));
        blocks.add(new Annex(frozen).definitions());
        blocks.add(new Heading(2, "Abbreviations"));
        blocks.add(new Abbreviated(facts.paper().abbreviations()).in(blocks));
        return new Document(
                facts.paper().title(), Furnish.from(facts, snapshotHash), blocks, new Receipts(frozen).of(blocks));
    }

    private List<IndicatorFacts> monthly() {
        return new PduPart(frozen)
                .monthly().stream().filter(PlaceMeasure::isCounted).toList();
    }

    private Stream<PlaceMeasure> measures() {
        return Stream.concat(
                Stream.of(
                        PlaceMeasure.disruptions(frozen, confirmedOfClaimed(), Events::confirmed),
                        PlaceMeasure.seizures(frozen)),
                monthly().stream().map(indicator -> PlaceMeasure.returned(frozen, indicator)));
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
                List.of("Rates are for every 10,000 people living there in the middle of 2006, with 95% limits by"
                        + " Byar's method. A difference is called one only outside limits that chance leaves once"
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
                    Cell.text("%s. Without a figure for the whole quarter there is no rate."
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
        if (here.expected(london.value()) < FEW) {
            return "Too few to tell";
        }
        var standing = here.against(london.value());
        return standing.shape() + " " + sentence(standing.words());
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
                Template.FIGURES_3,
                List.of("Measure", "Quarter reported", "Quarter before", "Same quarter a year before"),
                Stream.of(
                                PlaceMeasure.disruptions(frozen, "Disruptions claimed", Events::claimed),
                                PlaceMeasure.disruptions(frozen, "Confirmed", Events::confirmed),
                                PlaceMeasure.disruptions(frozen, "Rejected", Events::rejected),
                                PlaceMeasure.disruptions(frozen, "Awaiting a verifier", Events::awaiting),
                                PlaceMeasure.seizures(frozen))
                        .map(this::overTime)
                        .toList(),
                List.of("What was recorded without a place is in none of these figures.")));
        blocks.addAll(compared(PlaceMeasure.seizures(frozen)));
        return blocks;
    }

    private List<Cell> overTime(PlaceMeasure measure) {
        return List.of(
                Cell.text(measure.title()),
                Cell.bare(measure.in(place, frozen.quarter())),
                Cell.bare(measure.in(place, shifted(3))),
                Cell.bare(measure.in(place, shifted(12))));
    }

    private List<YearMonth> shifted(int months) {
        return frozen.quarter().stream().map(m -> m.minusMonths(months)).toList();
    }

    /** A funnel and a map of one measure; where no borough has a rate there is neither. */
    private List<Block> compared(PlaceMeasure measure) {
        return measure.ofLondon()
                .map(london -> List.<Block>of(funnel(measure, london), map(measure, london)))
                .orElse(List.of());
    }

    private Figure funnel(PlaceMeasure measure, Rate london) {
        var dots = measure.boroughs()
                .map(b -> new Dot(b.name(), measure.rate(b.code()).orElseThrow()))
                .toList();
        return new Figure(
                "%s for every 10,000 people against the size of the borough, %s"
                        .formatted(measure.title(), facts.paper().subject().inWords()),
                "Funnel chart of %d boroughs. London's rate is %s. %s %s"
                        .formatted(
                                dots.size(),
                                Words.rate(london.value()),
                                here(measure, london),
                                outside(measure, london)),
                new FunnelFigure(dots, london.value(), "London", name));
    }

    private String here(PlaceMeasure measure, Rate london) {
        return measure.rate(place)
                .map(rate -> "%s has %s, which is %s."
                        .formatted(
                                name,
                                Words.rate(rate.value()),
                                rate.against(london.value()).words()))
                .orElse(name + " has no figure for the whole quarter.");
    }

    private static String outside(PlaceMeasure measure, Rate london) {
        long out = measure.boroughs()
                .flatMap(b -> measure.rate(b.code()).stream())
                .filter(rate -> rate.against(london.value()) != Rate.Standing.WITHIN)
                .count();
        return Words.count((int) out, "borough lies", "boroughs lie") + " outside the funnel.";
    }

    private Figure map(PlaceMeasure measure, Rate london) {
        var tiles = facts.profile().tiles().stream()
                .map(tile -> tile(tile, measure, london))
                .toList();
        long missing = tiles.stream().filter(t -> t.value().isEmpty()).count();
        return new Figure(
                "%s for every 10,000 people by borough, %s"
                        .formatted(measure.title(), facts.paper().subject().inWords()),
                "Tile map of London with a tile for each borough. %s %s %s"
                        .formatted(
                                here(measure, london),
                                outside(measure, london),
                                missing == 0
                                        ? "Every borough has a figure."
                                        : Words.count((int) missing, "borough has", "boroughs have")
                                                + " no figure for the whole quarter."),
                new TileMap(
                        tiles,
                        name,
                        List.of(
                                new Meaning(Shade.DARK, "+ higher than chance explains"),
                                new Meaning(Shade.PLAIN, "no clear difference from London"),
                                new Meaning(Shade.LIGHT, "− lower"),
                                new Meaning(Shade.HATCHED, "not in source"))));
    }

    private Tile tile(TileFacts tile, PlaceMeasure measure, Rate london) {
        var borough = frozen.placeName(tile.place());
        return measure.rate(tile.place())
                .map(rate -> new Tile(
                        borough,
                        tile.row(),
                        tile.column(),
                        print(rate, london),
                        Optional.of(Words.rounded(rate.value())),
                        shade(rate.against(london.value()))))
                .orElseGet(() ->
                        new Tile(borough, tile.row(), tile.column(), "not in source", Optional.empty(), Shade.HATCHED));
    }

    private static String print(Rate rate, Rate london) {
        var standing = rate.against(london.value());
        var number = Words.rate(rate.value());
        return standing == Rate.Standing.WITHIN ? number : standing.shape() + " " + number;
    }

    private static Shade shade(Rate.Standing standing) {
        return switch (standing) {
            case ABOVE -> Shade.DARK;
            case WITHIN -> Shade.PLAIN;
            case BELOW -> Shade.LIGHT;
        };
    }

    private List<Block> cohort() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "PDU cohort, treatment and enforcement"));
        blocks.add(returned());
        var series =
                monthly().stream().map(i -> MonthlySeries.of(frozen, i, place)).toList();
        blocks.add(new Table(
                "What the months say in " + name,
                Template.STATEMENTS,
                List.of("Indicator", "Verdict", "In words"),
                series.stream().map(MonthlySeries::statement).toList(),
                List.of("Verdicts follow the rules for XmR charts, over three years. " + MonthlySeries.SHAPES)));
        series.stream()
                .filter(s -> s.verdict().isChange())
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
                        "Per 10,000, London, quarter"),
                monthly().stream().map(this::returned).toList(),
                List.of("A return that has not been made is \"not in source\"; it is never nought."));
    }

    private List<Cell> returned(IndicatorFacts indicator) {
        var london = PlaceMeasure.returned(frozen, indicator).ofLondon();
        return Stream.of(
                        Stream.of(Cell.text(indicator.title())),
                        frozen.quarter().stream().map(month -> frozen.cell(indicator.code(), place, month)),
                        Stream.of(
                                frozen.cell(indicator.code(), Frozen.LONDON, frozen.month()),
                                london.map(rate -> Cell.text(Words.rate(rate.value())))
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
                List.of("The survey names three boroughs; for any other the source has no figure.")));
        return blocks;
    }

    private List<Cell> london() {
        var o = frozen.stated(SURVEY_LONDON);
        return List.of(Cell.text("London"), Stated.cell(o), Cell.text(Stated.period(o)), Cell.text(o.source()));
    }

    private List<Block> wards() {
        var wards = facts.profile().wards();
        return List.of(
                new Heading(1, "Worst affected places"),
                wards.isEmpty()
                        ? new Paragraph(
                                "No neighbourhood of %s is on record as one of the worst affected.".formatted(name))
                        : new Table(
                                "Neighbourhoods on record as worst affected",
                                Template.DATES,
                                List.of("Place", "Since", "Review due", "State", "Why"),
                                wards.stream().map(this::ward).toList(),
                                List.of()));
    }

    private List<Cell> ward(WardFacts ward) {
        boolean isDue = ward.reviewOn() != null && ward.reviewOn().isBefore(frozen.today());
        return List.of(
                Cell.text(ward.name()),
                Cell.text(ward.since() == null ? "not recorded" : Days.inWords(ward.since())),
                Cell.text(ward.reviewOn() == null ? "no day set" : Days.inWords(ward.reviewOn())),
                Cell.text(isDue ? "Review overdue" : "On record"),
                Cell.text(ward.because()));
    }

    private List<Block> returns() {
        return List.of(new Heading(1, "Returns missing"), new Paragraph(new ReturnsPart(frozen).of(name)));
    }
}
