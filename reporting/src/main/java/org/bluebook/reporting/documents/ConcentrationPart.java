package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.reporting.charts.ConcentrationFigure;
import org.bluebook.reporting.charts.ConcentrationFigure.Curve;
import org.bluebook.reporting.charts.ConcentrationFigure.Point;
import org.bluebook.reporting.snapshot.CohortFacts;
import org.bluebook.reporting.snapshot.CohortFacts.BandFacts;
import org.bluebook.reporting.spc.Concentration;
import org.bluebook.reporting.spc.Concentration.Band;
import org.bluebook.templates.Template;

/** How much of the offending is that of how few of the PDUs on the PPO scheme, for London and by borough (action 1). */
final class ConcentrationPart {
    private static final int TENTH = 10;
    private static final int FIFTEEN = 15;

    /** A tenth of fewer people is hardly anybody. */
    private static final int FEW = 20;

    private final Frozen frozen;
    private final List<CohortFacts> cohorts;

    ConcentrationPart(Frozen frozen) {
        this.frozen = frozen;
        this.cohorts = frozen.facts().cohorts();
    }

    /** Every borough that has counted, and London. */
    List<Block> ofLondon() {
        return blocks(cohorts, Optional.empty());
    }

    /** One borough against London. */
    List<Block> of(String place) {
        return blocks(cohorts.stream().filter(c -> c.place().equals(place)).toList(), Optional.of(place));
    }

    private List<Block> blocks(List<CohortFacts> shown, Optional<String> place) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Concentration of offending"));
        var london = Concentration.of(bands(cohorts));
        if (london.isEmpty() || shown.isEmpty()) {
            blocks.add(new Paragraph(
                    place.map(frozen::placeName).map(name -> name + " has no").orElse("No borough has a")
                            + " count on record of offences by PDUs on the PPO scheme for the last quarter."));
            return blocks;
        }
        blocks.add(new Paragraph(inWords(london)));
        blocks.add(table(shown));
        blocks.add(figure(shown, london, place));
        return blocks;
    }

    private static List<Band> bands(Collection<CohortFacts> cohorts) {
        return cohorts.stream()
                .flatMap(c -> c.bands().stream())
                .map(b -> new Band(b.people(), b.offences()))
                .toList();
    }

    private String inWords(Concentration london) {
        return ("In %s for %s, the most active 10%% of the PDUs on the PPO scheme committed at least"
                        + " %s%% of the offences of all of them, and the most active 15%% at least %s%%.")
                .formatted(
                        Words.lower(Words.count(cohorts.size(), "borough that counted", "boroughs that counted")),
                        cohorts.get(0).quarter().inWords(),
                        share(london.shareOf(TENTH)),
                        share(london.shareOf(FIFTEEN)));
    }

    private Table table(List<CohortFacts> shown) {
        return new Table(
                "PDUs on the PPO scheme by what they committed, "
                        + cohorts.get(0).quarter().inWords(),
                Template.FIGURES_5,
                List.of("Place", "People", "Offences", "Offences each", "By the top 10%", "By the top 15%"),
                Stream.concat(
                                shown.stream().map(c -> row(frozen.placeName(c.place()), List.of(c))),
                                Stream.of(row("London, as far as counted", cohorts)))
                        .toList(),
                List.of(
                        "Counts of people by bands of their number of offences; nobody is named. All of a band count as having its mean,"
                                + " so that the shares are the least they can be."));
    }

    private static List<Cell> row(String name, List<CohortFacts> of) {
        var concentration = Concentration.of(bands(of));
        long people = sum(of, BandFacts::people);
        long offences = sum(of, BandFacts::offences);
        return List.of(
                Cell.text(name),
                Cell.count(people),
                Cell.count(offences),
                people == 0 ? Cell.text("none") : Cell.text(Words.mean((double) offences / people)),
                share(concentration, people, TENTH),
                share(concentration, people, FIFTEEN));
    }

    private static long sum(List<CohortFacts> of, ToLongFunction<BandFacts> count) {
        return of.stream().flatMap(c -> c.bands().stream()).mapToLong(count).sum();
    }

    /** Rounded down: what is at least so much is not more. */
    private static BigDecimal floor(double share) {
        return BigDecimal.valueOf(share).setScale(1, RoundingMode.FLOOR);
    }

    private static String share(double share) {
        return floor(share).toPlainString();
    }

    private static Cell share(Concentration concentration, long counted, int people) {
        if (counted < FEW) {
            return Cell.text("too few people");
        }
        if (concentration.isEmpty()) {
            return Cell.text("none");
        }
        double share = concentration.shareOf(people);
        return new Cell(
                "at least %s%%".formatted(share(share)), Quantity.atLeast(floor(share), MeasureUnit.PERCENT), null);
    }

    private Figure figure(List<CohortFacts> shown, Concentration london, Optional<String> place) {
        var curves = new ArrayList<Curve>();
        place.ifPresent(code -> curves.add(curve(frozen.placeName(code), Concentration.of(bands(shown)))));
        curves.add(curve("London", london));
        return new Figure(
                "Share of offences by share of people, "
                        + cohorts.get(0).quarter().inWords(),
                "Curve of the share of offences against the share of people, those with the most offences first. "
                        + inWords(london),
                new ConcentrationFigure(curves));
    }

    private static Curve curve(String name, Concentration concentration) {
        return new Curve(
                name,
                concentration.points().stream()
                        .map(p -> new Point(p.people(), p.offences()))
                        .toList());
    }
}
