package org.bluebook.seizures;

import java.time.LocalDate;
import java.util.Set;
import org.bluebook.calendar.Period;

/** When, by whom and where, as far as totals are split by it; what they are not split by is null. */
public record Group(Period period, String unit, String place) {
    static Group of(Set<By> by, LocalDate day, String unit, String place) {
        var period = by.stream()
                .flatMap(b -> b.span().stream())
                .findFirst()
                .map(span -> span.holding(day))
                .orElse(null);
        return new Group(period, by.contains(By.UNIT) ? unit : null, by.contains(By.PLACE) ? place : null);
    }
}
