package org.bluebook.api.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of the first sheet of a workbook that keeps within its bounds. */
final class XlsxRows implements Rows {
    /** What a format says besides the value: colours and conditions, quoted words, escaped characters. */
    private static final Pattern BESIDES = Pattern.compile("\\[[^]]*]|\"[^\"]*\"|\\\\.|_.");

    private static final int LONGEST_FORMAT = 255;
    /** A number of a spreadsheet has at most some 330 digits, written out; one that claims more is not unrolled. */
    private static final int LONGEST_NUMBER = 400;

    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_NOUGHT_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxRows(byte[] bytes) {
        XlsxBounds.check(bytes);
        try {
            workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    @Override
    public Line next() {
        try {
            return rows.hasNext() ? line(rows.next()) : null;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private Line line(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int c = 0; c < row.getCellCount(); c++) {
            cells.add(row.hasCell(c) ? cell(row.getCell(c)) : Cell.BLANK);
        }
        return new Line(row.getRowNum(), cells);
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.FORMULA && cell.getValue() == null) {
            return Cell.withoutValue();
        }
        if (cell.getValue() instanceof BigDecimal number) {
            boolean sane = Math.abs((long) number.scale()) < LONGEST_NUMBER && number.precision() < LONGEST_NUMBER;
            return sane ? number(number, cell.getDataFormatString()) : Cell.of(cell.getRawValue());
        }
        if (cell.getValue() instanceof Boolean flag) {
            return Cell.of(flag ? "TRUE" : "FALSE");
        }
        if (cell.getType() == CellType.ERROR) {
            return new Cell(Cell.Kind.ERROR, cell.getRawValue() == null ? "" : cell.getRawValue(), null, null);
        }
        return cell.getValue() == null ? Cell.BLANK : Cell.of(cell.getText());
    }

    private Cell number(BigDecimal number, String format) {
        var shows = format == null || format.length() > LONGEST_FORMAT
                ? ""
                : BESIDES.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        if (shows.indexOf('%') >= 0) {
            return Cell.percentage(number);
        }
        boolean date = shows.matches("[^0#?]*(y|d|mmm)[^0#?]*");
        if (!date || number.signum() <= 0 || number.compareTo(LAST_SERIAL) > 0) {
            return Cell.of(number);
        }
        var day = (workbook.isDate1904() ? DAY_NOUGHT_1904 : DAY_NOUGHT).plusDays(number.longValue());
        return shows.indexOf('d') < 0 ? Cell.month(day) : Cell.day(day);
    }

    private static FileNotUnderstood damaged(Exception cause) {
        return new FileNotUnderstood(
                "The file is not a workbook that can be read: save it as XLSX again, with the table on the first sheet.",
                cause);
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
