package org.bluebook.reporting.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;

/** One cell: what is printed, and for a figure the value and unit behind it (null where there is none). */
public record Cell(String print, BigDecimal value, MeasureUnit unit) {
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

    /** A share to one decimal, or "none" of nothing. */
    public static Cell percent(long part, long whole) {
        if (whole == 0) {
            return text("none");
        }
        var share = BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return of(Quantity.exactly(share, MeasureUnit.PERCENT));
    }

    /** A figure with its unit in words: "over 138 arrests". */
    public static Cell of(Quantity quantity) {
        return new Cell(quantity.inWords(), quantity.amount(), quantity.unit());
    }

    /** A figure whose unit stands in the header: "over 138". */
    public static Cell bare(Quantity quantity) {
        return new Cell(quantity.bare(), quantity.amount(), quantity.unit());
    }
}
