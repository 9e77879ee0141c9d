package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;

/** How much a figure is more or less than an earlier one; where that may not be said, why not. */
final class Change {
    /** Of fewer than this a percentage says more than is known. */
    static final int SMALLEST_BASE = 20;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Change() {}

    /** In per cent, or of percentages in points; none across a break of the definition, and none of what is not exact. */
    static String inWords(Quantity was, Quantity now, boolean isBroken) {
        if (isBroken) {
            return "definition changed";
        }
        if (!was.isExact() || !now.isExact()) {
            return "no exact figures";
        }
        var more = now.amount().subtract(was.amount());
        if (now.unit() == MeasureUnit.PERCENT) {
            return signed(more) + " points";
        }
        return was.amount().compareTo(BigDecimal.valueOf(SMALLEST_BASE)) < 0
                ? "base under " + SMALLEST_BASE
                : signed(more.multiply(WHOLE).divide(was.amount(), 1, RoundingMode.HALF_UP)) + "%";
    }

    private static String signed(BigDecimal amount) {
        var rounded = amount.setScale(1, RoundingMode.HALF_UP);
        var digits = rounded.abs().toPlainString();
        return switch (rounded.signum()) {
            case 1 -> "+" + digits;
            case -1 -> "\u2212" + digits;
            default -> digits;
        };
    }
}
