package org.bluebook.reporting.documents;

import java.math.BigDecimal;
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

    /** A figure with its unit in words: "over 138 arrests". */
    public static Cell of(Quantity quantity) {
        return new Cell(quantity.inWords(), quantity.amount(), quantity.unit());
    }

    /** A figure whose unit stands in the header: "over 138". */
    public static Cell bare(Quantity quantity) {
        return new Cell(quantity.bare(), quantity.amount(), quantity.unit());
    }
}
