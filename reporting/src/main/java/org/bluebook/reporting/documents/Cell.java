package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bluebook.indicators.Role;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;

/** One cell: what is printed and, for a figure, the quantity behind it and its receipt; both are null where there is none. */
public record Cell(String print, Quantity quantity, String receipt) {
    public Cell {
        Written.require("A cell", print);
    }

    public static Cell text(String print) {
        return new Cell(print, null, null);
    }

    /** A count whose unit stands in the header: "1,204". */
    public static Cell count(long count) {
        return bare(Quantity.exactly(count, MeasureUnit.INDEX));
    }

    /** A share to one decimal, "none" of nothing, and of fewer than 20 the two numbers instead: "3 of 12". */
    public static Cell percent(long part, long whole) {
        if (whole == 0) {
            return text("none");
        }
        if (whole < Change.SMALLEST_BASE) {
            return text("%d of %d".formatted(part, whole));
        }
        var share = BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return new Cell(share + "%", Quantity.exactly(share, MeasureUnit.PERCENT), null);
    }

    /** A figure with its unit in words: "over 138 arrests". */
    public static Cell of(Quantity quantity) {
        return new Cell(quantity.inWords(), quantity, null);
    }

    /** A figure whose unit stands in the header: "over 138". */
    public static Cell bare(Quantity quantity) {
        return new Cell(quantity.bare(), quantity, null);
    }

    /** A target; what is counted for context alone has none to be established. */
    static Cell target(Quantity target, Role role) {
        boolean hasNone = role == Role.CONTEXT && target.qualifier() == Qualifier.TO_BE_ESTABLISHED;
        return hasNone ? text("no target") : bare(target);
    }

    /** The same with the reference by which the figure can be traced. */
    Cell receipted(String reference) {
        return new Cell(print, quantity, reference);
    }

    /** Whether it is a number that may be counted on as it stands: neither words nor "over 138". */
    public boolean isExact() {
        return quantity != null && quantity.isExact();
    }
}
