package org.bluebook.seizures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Total;

/** What was taken, added up as far as it may be: within one drug and one measure, never across drugs. */
public final class SeizureTotals {
    private SeizureTotals() {}

    /** A total for each drug and measure of each group, and one of all its seizures. */
    public static List<SeizedTotal> of(List<Taken> all, Set<By> by) {
        Map<Line, List<Taken>> lines = new LinkedHashMap<>();
        for (var taken : all) {
            var group = Group.of(by, taken.day(), taken.unit(), taken.place());
            var drugClass = by.contains(By.CLASS) ? taken.drug().classOn(taken.day()) : null;
            var measure = taken.comparable().unit();
            add(lines, new Line(group, drugClass, null, null), taken);
            add(lines, new Line(group, drugClass, taken.drug(), measure), taken);
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey().total(line.getValue()))
                .toList();
    }

    private static void add(Map<Line, List<Taken>> lines, Line line, Taken taken) {
        lines.computeIfAbsent(line, empty -> new ArrayList<>()).add(taken);
    }

    private record Line(Group group, DrugClass drugClass, Drug drug, MeasureUnit measure) {
        SeizedTotal total(List<Taken> taken) {
            long seizures = taken.stream().map(Taken::seizure).distinct().count();
            var quantity = drug == null
                    ? null
                    : Total.of(taken.stream().map(Taken::comparable).toList());
            return new SeizedTotal(group, drugClass, drug, seizures, Optional.ofNullable(quantity));
        }
    }
}
