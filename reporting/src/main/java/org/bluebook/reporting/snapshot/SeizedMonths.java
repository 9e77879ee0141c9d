package org.bluebook.reporting.snapshot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Total;
import org.bluebook.reporting.snapshot.CountFacts.SeizedMonth;
import org.bluebook.seizures.Drug;
import org.bluebook.seizures.SeizedInMonth;

/** Adds up what was taken, within one drug, measure and month; what is not exact leaves its doubt. */
final class SeizedMonths {
    private record Key(Drug drug, MeasureUnit measure, Period month) {
        static Key of(SeizedInMonth s) {
            return new Key(s.drug(), s.measure(), Period.month(YearMonth.of(s.year(), s.month())));
        }

        SeizedMonth of(List<SeizedInMonth> taken) {
            var total = Total.of(taken.stream().map(SeizedInMonth::quantity).toList());
            return new SeizedMonth(
                    month,
                    drug,
                    drug.classOn(month.last()),
                    measure,
                    taken.stream().mapToLong(SeizedInMonth::seizures).sum(),
                    total.amount(),
                    total.qualifier());
        }
    }

    private SeizedMonths() {}

    /** In the order in which they come. */
    static List<SeizedMonth> of(List<SeizedInMonth> taken) {
        return taken.stream().collect(groupingBy(Key::of, LinkedHashMap::new, toList())).entrySet().stream()
                .map(e -> e.getKey().of(e.getValue()))
                .toList();
    }
}
