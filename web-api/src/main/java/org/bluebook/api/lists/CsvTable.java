package org.bluebook.api.lists;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bluebook.reporting.renditions.SafeText;

/** RFC 4180: UTF-8, lines ended by CR LF, a header; what is empty stays empty. */
final class CsvTable<V extends Record> implements Tables.Open<V> {
    private final List<Column> columns;
    private final CsvWriter csv;

    CsvTable(Class<V> row, OutputStream out) {
        columns = Column.of(row);
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(V row) {
        csv.writeRecord(columns.stream().map(column -> text(column.of(row))).toList());
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String words ? SafeText.of(words) : value == null ? "" : value.toString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
