package org.bluebook.reporting.renditions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.reporting.charts.ChartData;
import org.bluebook.reporting.documents.Block;
import org.bluebook.reporting.documents.Cell;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Figure;
import org.bluebook.reporting.documents.Table;
import org.bluebook.templates.Template;

/**
 * A table of a paper, or the data of a chart in it, under the name it has in every format: "table-3", "figure-1"; what a
 * chart draws has no layout.
 */
record DataTable(
        String id,
        Optional<Template> layout,
        String caption,
        List<String> headers,
        List<List<Cell>> rows,
        List<String> notes) {
    /** "Table 3": what it is called on a page or a sheet. */
    String name() {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    /** Whether a column stands to the right on the page, as in the PDF. */
    boolean isOfFigures(int column) {
        return layout.map(columns -> columns.isOfFigures(column)).orElse(column > 0);
    }

    static List<DataTable> of(Document document) {
        var tables = new ArrayList<DataTable>();
        Pieces.of(document).forEach(piece -> of(piece.id(), piece.block()).ifPresent(tables::add));
        return List.copyOf(tables);
    }

    static Optional<DataTable> of(String id, Block block) {
        if (block instanceof Table table) {
            return Optional.of(new DataTable(
                    id, Optional.of(table.layout()), table.caption(), table.headers(), table.rows(), table.notes()));
        }
        return block instanceof Figure figure ? Optional.of(of(id, figure)) : Optional.empty();
    }

    private static DataTable of(String id, Figure figure) {
        var data = figure.chart().data();
        return new DataTable(
                id,
                Optional.empty(),
                figure.caption(),
                data.headers(),
                data.rows().stream().map(DataTable::row).toList(),
                List.of(figure.alternative()));
    }

    private static List<Cell> row(ChartData.Row row) {
        return Stream.concat(
                        Stream.of(Cell.text(row.name())),
                        row.values().stream()
                                .map(value -> row.print().isEmpty() ? bare(value) : Cell.text(row.print())))
                .toList();
    }

    private static Cell bare(Optional<BigDecimal> value) {
        return Cell.bare(value.map(v -> Quantity.exactly(v, MeasureUnit.INDEX))
                .orElseGet(() -> Quantity.notInSource(MeasureUnit.INDEX)));
    }
}
