package org.bluebook.reporting.documents;

import java.util.List;
import org.bluebook.templates.Template;

/** A table: headers and cells in the order of the layout's fields; the first column names the row. */
public record Table(String caption, Template layout, List<String> headers, List<List<Cell>> rows, List<String> notes)
        implements Block {

    public Table {
        Written.require("A table's caption", caption);
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        requireWidth(caption, layout, "headers", headers.size());
        for (var row : rows) {
            requireWidth(caption, layout, "cells in a row", row.size());
        }
    }

    private static void requireWidth(String caption, Template layout, String what, int width) {
        if (layout.isDocument() || width != layout.fields().size()) {
            throw new IllegalArgumentException("The table \"%s\" has %d %s; the layout %s takes %s."
                    .formatted(caption, width, what, layout, layout.fields()));
        }
    }
}
