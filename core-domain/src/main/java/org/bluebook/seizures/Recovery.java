package org.bluebook.seizures;

import java.time.LocalDate;
import org.bluebook.measures.Quantity;

/** What an asset recovery says: the day, the step, the pounds, the unit, the borough or null, the source. */
public record Recovery(LocalDate day, RecoveryKind kind, Quantity amount, String unit, String place, String source) {

    /** On one line: "2006-03-14, SCD, E09000012: Cash seized £1,200 (return of March)". */
    public String inWords() {
        return "%s, %s, %s: %s %s (%s)"
                .formatted(day, unit, place == null ? "no place" : place, kind.words(), amount.inWords(), source);
    }
}
