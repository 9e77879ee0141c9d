package org.bluebook.reporting.documents;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bluebook.calendar.Period;
import org.bluebook.reporting.documents.Seized.DrugInUnit;
import org.bluebook.reporting.snapshot.ProfileFacts.Events;
import org.bluebook.templates.Template;

/** Seizures in a borough drug by drug beside London: how many, and how much in the unit reported, never added up across drugs. */
final class SeizedHerePart {
    private final Frozen frozen;
    private final String name;
    private final Seized here;
    private final Seized london;

    SeizedHerePart(Frozen frozen) {
        this.frozen = frozen;
        this.name = frozen.placeName(frozen.facts().paper().place());
        this.here = new Seized(frozen.facts().profile().seized());
        this.london = new Seized(frozen.facts().counts().seized());
    }

    List<Block> blocks() {
        var kinds = here.kinds(years());
        if (kinds.isEmpty()) {
            return List.of(
                    new Paragraph("No seizure of any drug is on record in %s for this financial year or the one before."
                            .formatted(name)));
        }
        return List.of(howMany(kinds), howMuch(kinds));
    }

    private List<YearMonth> years() {
        return Stream.concat(frozen.yearToDate().stream(), frozen.yearToDateBefore().stream())
                .toList();
    }

    private Table howMany(List<DrugInUnit> kinds) {
        var rows = new ArrayList<List<Cell>>();
        kinds.forEach(kind -> rows.add(row(
                kind.inWords(frozen.month().atEndOfMonth()),
                months -> here.count(kind, months),
                months -> london.count(kind, months))));
        rows.add(row(
                "All seizures, each once",
                months -> seizures(
                        months, e -> e.place().equals(frozen.facts().paper().place())),
                this::seizuresInLondon));
        var notes = new ArrayList<String>();
        notes.add(
                "A seizure of two drugs is one in the last row and one in the row of each drug, so the rows do not add"
                        + " up.");
        var others = london.kinds(years()).stream()
                .filter(kind -> !kinds.contains(kind))
                .map(kind -> kind.inWords(frozen.month().atEndOfMonth()))
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            notes.add("Seized elsewhere in London, and here neither this year nor last: " + others + ".");
        }
        notes.add(frozen.countedFrom("seizures"));
        return table("Seizures by drug in %s: how many".formatted(name), rows, notes);
    }

    private Table howMuch(List<DrugInUnit> kinds) {
        return table(
                "Seizures by drug in %s: how much".formatted(name),
                kinds.stream()
                        .map(kind -> row(
                                kind.inWords(frozen.month().atEndOfMonth()),
                                months -> Cell.bare(here.taken(kind, months)),
                                months -> Cell.bare(london.taken(kind, months))))
                        .toList(),
                List.of("Amounts are in the unit reported and are never added up across drugs."));
    }

    private Table table(String caption, List<List<Cell>> rows, List<String> notes) {
        return new Table(
                caption,
                Template.FIGURES_7,
                List.of(
                        "Drug",
                        Days.inShort(frozen.month()),
                        "Quarter",
                        "Year to date",
                        "A year before",
                        Days.inShort(frozen.month()) + ", London",
                        "Quarter, London",
                        "Year to date, London"),
                rows,
                notes);
    }

    private List<Cell> row(String label, Function<List<YearMonth>, Cell> here, Function<List<YearMonth>, Cell> london) {
        var month = List.of(frozen.month());
        return List.of(
                Cell.text(label),
                here.apply(month),
                here.apply(frozen.quarter()),
                here.apply(frozen.yearToDate()),
                here.apply(frozen.yearToDateBefore()),
                london.apply(month),
                london.apply(frozen.quarter()),
                london.apply(frozen.yearToDate()));
    }

    private Cell seizures(List<YearMonth> months, Predicate<Events> which) {
        var periods = months.stream().map(Period::month).toList();
        return Cell.count(frozen.facts().profile().events().stream()
                .filter(which)
                .filter(e -> periods.contains(e.month()))
                .mapToLong(Events::seizures)
                .sum());
    }

    private Cell seizuresInLondon(List<YearMonth> months) {
        var periods = months.stream().map(Period::month).toList();
        return Cell.count(frozen.facts().counts().seizures().stream()
                .filter(s -> periods.contains(s.month()))
                .mapToLong(s -> s.seizures())
                .sum());
    }
}
