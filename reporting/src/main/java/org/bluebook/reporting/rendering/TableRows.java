package org.bluebook.reporting.rendering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bluebook.reporting.documents.Cell;
import org.bluebook.reporting.documents.Table;

/** A table as its layout takes it: the layout itself, the headers by the names of its fields, and the rows. */
record TableRows(Layouts layouts, UnaryOperator<String> printable) {
    /** A table of more lines than this may begin on one page and end on another. */
    private static final int SHORT = 14;

    /** About as many letters as stand in a line of a middling column. */
    private static final int LETTERS = 34;

    static boolean isLong(Table table) {
        return table.rows().stream().mapToInt(TableRows::lines).sum() > SHORT;
    }

    private static int lines(List<Cell> row) {
        return 1 + row.stream().mapToInt(cell -> cell.print().length()).max().orElse(0) / LETTERS;
    }

    Map<String, Object> of(String field, Table table) {
        var values = new HashMap<String, Object>();
        values.put(field, layouts.of(table.layout()));
        values.put("headers", headers(table));
        values.put(
                "rows",
                new Rows(table.rows().stream()
                        .map(cells -> row(table.layout().fields(), cells))
                        .toList()));
        return values;
    }

    private Map<String, Object> headers(Table table) {
        var headers = new HashMap<String, Object>();
        headers.put("caption", printable.apply(table.caption()));
        for (int i = 0; i < table.headers().size(); i++) {
            headers.put(
                    table.layout().fields().get(i),
                    printable.apply(table.headers().get(i)));
        }
        return headers;
    }

    private Map<String, Object> row(List<String> fields, List<Cell> cells) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(fields.get(i), printable.apply(cells.get(i).print()));
        }
        return row;
    }
}
