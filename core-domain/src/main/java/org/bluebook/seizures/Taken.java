package org.bluebook.seizures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;

/** One drug of one seizure, for totals; {@code place} may be null. */
public record Taken(String seizure, LocalDate day, String unit, String place, Drug drug, Quantity quantity) {

    /** Weights come in kilograms, whatever was reported; everything else stays in its measure. */
    Quantity comparable() {
        return quantity.unit()
                .kilograms()
                .map(factor -> new Quantity(times(factor), MeasureUnit.KILOGRAMS, quantity.qualifier()))
                .orElse(quantity);
    }

    private BigDecimal times(BigDecimal factor) {
        return quantity.amount() == null ? null : quantity.amount().multiply(factor);
    }
}
