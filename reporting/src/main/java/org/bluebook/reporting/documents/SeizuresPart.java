package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.reporting.documents.Seized.DrugInUnit;
import org.bluebook.reporting.snapshot.CountFacts.RecoveryMonth;
import org.bluebook.reporting.snapshot.CountFacts.SeizureMonth;
import org.bluebook.reporting.spc.Improvement;
import org.bluebook.seizures.RecoveryKind;
import org.bluebook.templates.Template;

/** Seizures by drug in the unit reported, and assets recovered; weights are never summed across drugs. */
final class SeizuresPart {
    private final Frozen frozen;
    private final Seized seized;

    SeizuresPart(Frozen frozen) {
        this.frozen = frozen;
        this.seized = new Seized(frozen.facts().counts().seized());
    }

    List<Block> inFull() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Seizures and assets"));
        if (isOnRecord()) {
            blocks.add(byDrug());
            blocks.add(seizures().figure());
        } else {
            blocks.add(new Paragraph("No seizure is on record."));
        }
        blocks.add(
                frozen.facts().counts().recoveries().isEmpty()
                        ? new Paragraph("No asset is on record as seized, restrained or confiscated.")
                        : assets());
        return blocks;
    }

    private boolean isOnRecord() {
        return !frozen.facts().counts().seizures().isEmpty();
    }

    /** The series to be judged, where there is one. */
    Stream<MonthlySeries> series() {
        return isOnRecord() ? Stream.of(seizures()) : Stream.empty();
    }

    Table byDrug() {
        var rows = new ArrayList<List<Cell>>();
        seized.kinds().forEach(kind -> rows.add(row(kind)));
        rows.add(allSeizures());
        return new Table(
                "Seizures by drug",
                Template.FIGURES_5,
                List.of(
                        "Drug",
                        "Seizures in " + Days.inWords(frozen.month()),
                        "Taken in the month",
                        "Seizures, year to date",
                        "Taken, year to date",
                        "Taken, same months a year before"),
                rows,
                List.of(
                        "A seizure of two drugs is one seizure in the last row and one in the row of each drug, so the"
                                + " rows do not add up to it.",
                        "Amounts are in the unit reported and are never added up across drugs.",
                        frozen.countedFrom("seizures")));
    }

    private List<Cell> row(DrugInUnit kind) {
        var now = List.of(frozen.month());
        return List.of(
                Cell.text(kind.inWords(frozen.month().atEndOfMonth())),
                seized.count(kind, now),
                Cell.of(seized.taken(kind, now)),
                seized.count(kind, frozen.yearToDate()),
                Cell.of(seized.taken(kind, frozen.yearToDate())),
                Cell.of(seized.taken(kind, frozen.yearToDateBefore())));
    }

    private List<Cell> allSeizures() {
        return List.of(
                Cell.text("All seizures, each once"),
                Cell.count(seizuresIn(List.of(frozen.month()))),
                Cell.text("not added up"),
                Cell.count(seizuresIn(frozen.yearToDate())),
                Cell.text("not added up"),
                Cell.text("not added up"));
    }

    private long seizuresIn(Collection<YearMonth> months) {
        var periods = months.stream().map(Period::month).toList();
        return frozen.facts().counts().seizures().stream()
                .filter(c -> periods.contains(c.month()))
                .mapToLong(SeizureMonth::seizures)
                .sum();
    }

    /** Seizures by month over three years, each counted once. */
    MonthlySeries seizures() {
        return MonthlySeries.counted(
                "Seizures",
                Improvement.NEITHER,
                frozen.threeYears(),
                month -> Quantity.exactly(seizuresIn(List.of(month)), MeasureUnit.SEIZURES),
                month -> "");
    }

    Table assets() {
        return new Table(
                "Assets",
                Template.FIGURES_3,
                List.of("Kind", Days.inWords(frozen.month()), "Year to date", "Same months a year before"),
                Arrays.stream(RecoveryKind.values()).map(this::asset).toList(),
                List.of(
                        "Cash seized, assets restrained and assets confiscated are steps of one course; they are not"
                                + " added up.",
                        frozen.countedFrom("assets recovered")));
    }

    private List<Cell> asset(RecoveryKind kind) {
        return List.of(
                Cell.text(kind.words()),
                pounds(kind, List.of(frozen.month())),
                pounds(kind, frozen.yearToDate()),
                pounds(kind, frozen.yearToDateBefore()));
    }

    private Cell pounds(RecoveryKind kind, Collection<YearMonth> months) {
        var periods = months.stream().map(Period::month).toList();
        var amount = frozen.facts().counts().recoveries().stream()
                .filter(r -> r.kind() == kind && periods.contains(r.month()))
                .map(RecoveryMonth::pounds)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Cell.of(Quantity.exactly(amount, MeasureUnit.GBP));
    }
}
