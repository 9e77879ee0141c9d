package org.bluebook.seizures;

import java.math.BigDecimal;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;

/**
 * What was taken of one drug in a month by one unit in one borough, in the measure reported and with one doubt; {@code place} may
 * be null, and {@code amount} is where there is no number.
 */
public record SeizedInMonth(
        int year,
        int month,
        Drug drug,
        MeasureUnit measure,
        String unit,
        String place,
        Qualifier qualifier,
        long seizures,
        BigDecimal amount) {
    /** With its doubt. */
    public Quantity quantity() {
        return new Quantity(amount, measure, qualifier);
    }
}
