package org.bluebook.api.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.reporting.renditions.SafeText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet with a header row, sent on as it grows; text stays text, numbers and days are real ones. */
final class XlsxTable<V extends Record> implements Tables.Open<V> {
    private static final int ROWS_KEPT = 500;

    private final List<Column> columns;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxTable(String name, Class<V> row, OutputStream out) {
        columns = Column.of(row);
        workbook = new Workbook(out, "Bluebook", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c).name());
            sheet.style(0, c).bold().set();
        }
        next = 1;
    }

    @Override
    public void write(V row) throws IOException {
        for (int c = 0; c < columns.size(); c++) {
            write(c, columns.get(c).of(row));
        }
        next++;
        if (next % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(next, column, number);
        } else if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Boolean flag) {
            sheet.value(next, column, flag);
        } else if (value instanceof String words) {
            sheet.inlineString(next, column, SafeText.of(words));
        } else if (value != null) {
            sheet.inlineString(next, column, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
