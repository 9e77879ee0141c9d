package org.bluebook.reporting.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluebook.calendar.Period;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.measures.Total;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;
import org.bluebook.seizures.Drug;

/** What was taken, drug by drug in the unit reported; nothing here adds one drug to another. */
final class Seized {
    private final Map<DrugInUnit, List<SeizedMonth>> months;

    Seized(List<SeizedMonth> months) {
        this.months = months.stream()
                .collect(groupingBy(s -> new DrugInUnit(s.drug(), s.measure()), LinkedHashMap::new, toList()));
    }

    /** A drug in one of the units it was reported in. */
    record DrugInUnit(Drug drug, MeasureUnit unit) {
        /** "Cocaine, class A, in g", with the class of that day. */
        String inWords(LocalDate on) {
            return "%s, class %s, in %s".formatted(drug.words(), drug.classOn(on), unit.words(BigDecimal.TEN));
        }
    }

    /** Everything that was taken in some months, in the order of the facts. */
    List<DrugInUnit> kinds(Collection<YearMonth> in) {
        var periods = periods(in);
        return months.entrySet().stream()
                .filter(kind -> kind.getValue().stream().anyMatch(s -> periods.contains(s.month())))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<DrugInUnit> kinds() {
        return List.copyOf(months.keySet());
    }

    Cell count(DrugInUnit kind, Collection<YearMonth> in) {
        return Cell.count(of(kind, in).stream().mapToLong(SeizedMonth::seizures).sum());
    }

    /** With the doubt of what is added up: of "over 3 kg" and 2 kg "at least 5 kg" is known. */
    Quantity taken(DrugInUnit kind, Collection<YearMonth> in) {
        var taken = of(kind, in).stream().map(SeizedMonth::quantity).toList();
        return taken.isEmpty() ? Quantity.exactly(0, kind.unit()) : Total.of(taken);
    }

    private List<SeizedMonth> of(DrugInUnit kind, Collection<YearMonth> in) {
        var periods = periods(in);
        return months.getOrDefault(kind, List.of()).stream()
                .filter(s -> periods.contains(s.month()))
                .toList();
    }

    private static Set<Period> periods(Collection<YearMonth> in) {
        return in.stream().map(Period::month).collect(toSet());
    }
}
