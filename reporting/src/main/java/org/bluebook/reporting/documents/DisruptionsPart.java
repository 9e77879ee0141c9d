package org.bluebook.reporting.documents;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.networks.Involvement;
import org.bluebook.reporting.snapshot.CountFacts.DisruptionMonth;
import org.bluebook.reporting.snapshot.CountFacts.NetworksMapped;
import org.bluebook.reporting.spc.Improvement;
import org.bluebook.templates.Template;

/** Networks as mapped, and disruptions: claimed, confirmed and rejected, always together (report 9, paras 12 and 13). */
final class DisruptionsPart {
    private final Frozen frozen;

    DisruptionsPart(Frozen frozen) {
        this.frozen = frozen;
    }

    List<Block> inFull() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Networks and disruptions"));
        blocks.add(networks());
        if (isOnRecord()) {
            blocks.add(new Paragraph(shareOfClaims()));
            blocks.add(byMonth());
            blocks.add(confirmed().figure());
        } else {
            blocks.add(new Paragraph("No disruption of a network is on record."));
        }
        return blocks;
    }

    private boolean isOnRecord() {
        return !frozen.facts().counts().disruptions().isEmpty();
    }

    /** The series to be judged, where there is one. */
    Stream<MonthlySeries> series() {
        return isOnRecord() ? Stream.of(confirmed()) : Stream.empty();
    }

    Table networks() {
        long all = frozen.facts().counts().networks().stream()
                .mapToLong(NetworksMapped::networks)
                .sum();
        return new Table(
                "Criminal networks mapped, by their part in drugs",
                Template.FIGURES_3,
                List.of("Involvement", "Networks", "Share of all mapped", "As stated in report 9"),
                List.of(
                        network("Drugs and other crime", mapped(Involvement.DRUGS_AND_OTHER), all, "CN-DRUG+"),
                        network("Drugs only", mapped(Involvement.DRUGS_ONLY), all, "CN-DRUGONLY"),
                        network("No known part in drugs", mapped(Involvement.NO_DRUGS), all, ""),
                        network("All networks mapped", all, all, "CN-ALL")),
                Stream.concat(Stream.of(frozen.countedFrom("networks")), asStated())
                        .toList());
    }

    private Stream<String> asStated() {
        return frozen.holds("CN-ALL")
                ? Stream.concat(
                        Stream.of("Report 9 states 151 networks, of which it places 105; the other 46 are shown here as"
                                + " having no known part in drugs, which the source implies and does not say."),
                        Caveats.of(frozen, "CN-ALL", "CN-DRUG+", "CN-DRUGONLY").stream())
                : Stream.empty();
    }

    private List<Cell> network(String label, long count, long all, String stated) {
        return List.of(
                Cell.text(label),
                Cell.count(count),
                Cell.percent(count, all),
                stated.isEmpty() || !frozen.holds(stated)
                        ? Cell.text("not in source")
                        : Stated.cell(frozen.stated(stated)));
    }

    private long mapped(Involvement involvement) {
        return frozen.facts().counts().networks().stream()
                .filter(n -> n.involvement() == involvement)
                .mapToLong(NetworksMapped::networks)
                .sum();
    }

    private String shareOfClaims() {
        long claimed = total(DisruptionMonth::claimed, m -> true);
        long onDrugs = total(DisruptionMonth::claimed, m -> m.involvement() != Involvement.NO_DRUGS);
        return ("From %s to %s units claimed %d disruptions, %d of them (%s) against networks involved in drugs;"
                        + " %d have been confirmed, %d rejected and %d await a verifier. A claim is not a result.")
                .formatted(
                        Days.inWords(frozen.yearToDate().get(0)),
                        Days.inWords(frozen.month()),
                        claimed,
                        onDrugs,
                        Cell.percent(onDrugs, claimed).print(),
                        total(DisruptionMonth::confirmed, m -> true),
                        total(DisruptionMonth::rejected, m -> true),
                        total(DisruptionMonth::awaiting, m -> true));
    }

    private long total(ToLongFunction<DisruptionMonth> count, Predicate<DisruptionMonth> which) {
        var months = frozen.yearToDate().stream().map(Period::month).toList();
        return frozen.facts().counts().disruptions().stream()
                .filter(d -> months.contains(d.month()))
                .filter(which)
                .mapToLong(count)
                .sum();
    }

    Table byMonth() {
        var rows = new ArrayList<List<Cell>>();
        frozen.yearToDate().forEach(month -> rows.add(row(Days.inWords(month), List.of(month))));
        rows.add(row("Financial year to date", frozen.yearToDate()));
        rows.add(row("Same months a year before", frozen.yearToDateBefore()));
        return new Table(
                "Disruptions by the month they were claimed for",
                Template.FIGURES_5,
                List.of(
                        "Month",
                        "Claimed",
                        "of which against drug networks",
                        "Confirmed",
                        "Rejected",
                        "Awaiting a verifier"),
                rows,
                List.of("Confirmed, rejected and awaiting add up to claimed.", frozen.countedFrom("disruptions")));
    }

    private List<Cell> row(String label, List<YearMonth> months) {
        return List.of(
                Cell.text(label),
                Cell.count(sum(months, DisruptionMonth::claimed)),
                Cell.count(sum(months, d -> d.involvement() == Involvement.NO_DRUGS ? 0 : d.claimed())),
                Cell.count(sum(months, DisruptionMonth::confirmed)),
                Cell.count(sum(months, DisruptionMonth::rejected)),
                Cell.count(sum(months, DisruptionMonth::awaiting)));
    }

    private long sum(List<YearMonth> months, ToLongFunction<DisruptionMonth> count) {
        var periods = months.stream().map(Period::month).toList();
        return frozen.facts().counts().disruptions().stream()
                .filter(d -> periods.contains(d.month()))
                .mapToLong(count)
                .sum();
    }

    /** That claims of months before the one reported still wait for a verifier, in a sentence. */
    Stream<String> exceptions() {
        var waiting = frozen.threeYears().stream()
                .filter(month -> month.isBefore(frozen.month()))
                .filter(month -> sum(List.of(month), DisruptionMonth::awaiting) > 0)
                .toList();
        int claims = (int) sum(waiting, DisruptionMonth::awaiting);
        return claims == 0
                ? Stream.empty()
                : Stream.of("%s for months before %s %s a verifier, the oldest for %s."
                        .formatted(
                                Words.count(claims, "disruption claimed", "disruptions claimed"),
                                Days.inWords(frozen.month()),
                                claims == 1 ? "still awaits" : "still await",
                                Days.inWords(waiting.get(0))));
    }

    /** Confirmed disruptions by month over three years; where claims await a verifier, there may yet be more. */
    MonthlySeries confirmed() {
        return MonthlySeries.counted(
                "Confirmed disruptions", Improvement.UP, frozen.threeYears(), this::confirmedIn, this::ofClaimed);
    }

    /** Claimed and rejected stand beside what is confirmed, wherever that stands. */
    private String ofClaimed(YearMonth month) {
        var months = List.of(month);
        long awaiting = sum(months, DisruptionMonth::awaiting);
        return "of %d claimed (%d rejected%s)"
                .formatted(
                        sum(months, DisruptionMonth::claimed),
                        sum(months, DisruptionMonth::rejected),
                        awaiting == 0 ? "" : ", %d awaiting a verifier".formatted(awaiting));
    }

    private Quantity confirmedIn(YearMonth month) {
        long confirmed = sum(List.of(month), DisruptionMonth::confirmed);
        boolean undecided = sum(List.of(month), DisruptionMonth::awaiting) > 0;
        return undecided
                ? Quantity.atLeast(confirmed, MeasureUnit.DISRUPTIONS)
                : Quantity.exactly(confirmed, MeasureUnit.DISRUPTIONS);
    }
}
