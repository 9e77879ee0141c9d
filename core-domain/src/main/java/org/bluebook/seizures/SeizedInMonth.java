package org.bluebook.seizures;

import java.math.BigDecimal;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;

/** What was taken of one drug in a month, in the measure reported and with one doubt; {@code amount} is null where there is no number. */
public record SeizedInMonth(
        int year, int month, Drug drug, MeasureUnit measure, Qualifier qualifier, long seizures, BigDecimal amount) {
    /** With its doubt. */
    public Quantity quantity() {
        return new Quantity(amount, measure, qualifier);
    }
}
