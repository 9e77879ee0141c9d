package org.bluebook.seizures;

import java.math.BigDecimal;
import org.bluebook.measures.MeasureUnit;

/** What was taken of one drug in a month by one unit in one borough, in the measure reported; {@code place} may be null. */
public record SeizedInMonth(
        int year,
        int month,
        Drug drug,
        MeasureUnit measure,
        String unit,
        String place,
        long seizures,
        BigDecimal amount) {}
