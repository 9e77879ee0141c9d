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
import org.bluebook.reporting.snapshot.CountFacts.RecoveryMonth;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;
import org.bluebook.reporting.snapshot.CountFacts.SeizureMonth;
import org.bluebook.reporting.spc.Improvement;
import org.bluebook.seizures.Drug;
import org.bluebook.seizures.DrugClass;
import org.bluebook.seizures.RecoveryKind;
import org.bluebook.templates.Template;

/** Seizures by drug in the unit reported, and assets recovered; weights are never summed across drugs. */
final class SeizuresPart {
    private final Frozen frozen;

    SeizuresPart(Frozen frozen) {
        this.frozen = frozen;
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
        kinds().forEach(kind -> rows.add(row(kind)));
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
                        "Amounts are in the unit reported and are never added up across drugs."));
    }

    private record DrugInUnit(Drug drug, DrugClass drugClass, MeasureUnit unit) {}

    private List<DrugInUnit> kinds() {
        var day = frozen.month().atEndOfMonth();
        return frozen.facts().counts().seized().stream()
                .map(s -> new DrugInUnit(s.drug(), s.drug().classOn(day), s.measure()))
                .distinct()
                .toList();
    }

    private List<Cell> row(DrugInUnit kind) {
        var now = List.of(frozen.month());
        return List.of(
                Cell.text("%s, class %s, in %s"
                        .formatted(
                                kind.drug().words(),
                                kind.drugClass(),
                                kind.unit().words(BigDecimal.TEN))),
                Cell.count(count(kind, now)),
                taken(kind, now),
                Cell.count(count(kind, frozen.yearToDate())),
                taken(kind, frozen.yearToDate()),
                taken(kind, frozen.yearToDateBefore()));
    }

    private long count(DrugInUnit kind, Collection<YearMonth> months) {
        return of(kind, months).stream().mapToLong(SeizedMonth::seizures).sum();
    }

    private Cell taken(DrugInUnit kind, Collection<YearMonth> months) {
        var amount = of(kind, months).stream().map(SeizedMonth::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Cell.of(Quantity.exactly(amount, kind.unit()));
    }

    private List<SeizedMonth> of(DrugInUnit kind, Collection<YearMonth> months) {
        var periods = months.stream().map(Period::month).toList();
        return frozen.facts().counts().seized().stream()
                .filter(s -> s.drug() == kind.drug() && s.measure() == kind.unit() && periods.contains(s.month()))
                .toList();
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
                month -> Quantity.exactly(seizuresIn(List.of(month)), MeasureUnit.SEIZURES));
    }

    Table assets() {
        return new Table(
                "Assets",
                Template.FIGURES_3,
                List.of("Kind", Days.inWords(frozen.month()), "Year to date", "Same months a year before"),
                Arrays.stream(RecoveryKind.values()).map(this::asset).toList(),
                List.of("Cash seized, assets restrained and assets confiscated are steps of one course; they are not"
                        + " added up."));
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
