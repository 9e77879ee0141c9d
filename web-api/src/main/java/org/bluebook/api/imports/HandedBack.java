package org.bluebook.api.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bluebook.reporting.renditions.SafeText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file as it was sent, in its own form, with a last column that says what is wrong with each row. */
final class HandedBack {
    private static final int ROWS_KEPT = 500;
    private static final String NUMBER = "[-+]?\\d+(\\.\\d+)?";

    private final byte[] file;
    private final Map<Integer, String> problems;

    HandedBack(byte[] file, List<Finding> findings) {
        this.file = file;
        this.problems = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::row, Collectors.mapping(HandedBack::inWords, Collectors.joining(" "))));
    }

    private static String inWords(Finding finding) {
        var where = finding.cell() == null ? "" : finding.cell() + ": ";
        return where + (finding.severity() == Finding.Severity.WARNING ? "Warning: " : "") + finding.message();
    }

    void writeTo(OutputStream out) throws IOException {
        var form = FileForm.of(file);
        try (var rows = form.open(file)) {
            switch (form) {
                case CSV -> csv(rows, out);
                case XLSX -> workbook(rows, out);
            }
        }
    }

    private void csv(Rows rows, OutputStream out) throws IOException {
        if (CsvRows.hasBom(file)) {
            out.write(file, 0, 3);
        }
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            var columns = new Columns();
            for (var line = rows.next(); line != null; line = rows.next()) {
                var record = new ArrayList<>(columns.of(line).stream()
                        .map(cell -> guarded(cell.text()))
                        .toList());
                if (!line.isBlank()) {
                    record.add(columns.lastOf(line, problems));
                    columns.beyond(line).forEach(cell -> record.add(guarded(cell.text())));
                }
                csv.writeRecord(record);
            }
        }
    }

    /** A number below nought stays one. */
    private static String guarded(String text) {
        return text.matches(NUMBER) ? text : SafeText.of(text);
    }

    private void workbook(Rows rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Bluebook", "1.0")) {
            var sheet = workbook.newWorksheet("Import");
            sheet.freezePane(0, 1);
            var columns = new Columns();
            int written = 0;
            for (var line = rows.next(); line != null; line = rows.next()) {
                var cells = columns.of(line);
                for (int c = 0; c < cells.size(); c++) {
                    write(sheet, line.row() - 1, c, cells.get(c));
                }
                if (!line.isBlank()) {
                    sheet.inlineString(line.row() - 1, cells.size(), columns.lastOf(line, problems));
                    int next = cells.size() + 1;
                    for (var cell : columns.beyond(line)) {
                        write(sheet, line.row() - 1, next++, cell);
                    }
                }
                if (++written % ROWS_KEPT == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell.kind()) {
            case NUMBER -> sheet.value(row, column, cell.number());
            case PERCENTAGE -> {
                sheet.value(row, column, cell.number().movePointLeft(2));
                sheet.style(row, column).format("0.######%").set();
            }
            case DAY -> {
                sheet.value(row, column, cell.day());
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case MONTH -> {
                sheet.value(row, column, cell.day());
                sheet.style(row, column).format("mmm yyyy").set();
            }
            case TEXT, ERROR -> sheet.inlineString(row, column, cell.text());
            case BLANK, FORMULA_WITHOUT_VALUE -> {}
        }
    }

    /** The columns of the file but those for problems, as wide as the first row; what is beyond comes behind the new one. */
    private static final class Columns {
        private List<Integer> kept;
        private int width;
        private boolean headed;

        List<Cell> of(Line line) {
            if (kept == null && line.isBlank()) {
                return line.cells();
            }
            if (kept == null) {
                width = line.cells().size();
                kept = IntStream.range(0, width)
                        .filter(c -> !line.cell(c).text().equalsIgnoreCase(Header.PROBLEMS))
                        .boxed()
                        .toList();
            }
            return kept.stream().map(line::cell).toList();
        }

        List<Cell> beyond(Line line) {
            return line.cells()
                    .subList(Math.min(width, line.cells().size()), line.cells().size());
        }

        String lastOf(Line line, Map<Integer, String> problems) {
            if (headed) {
                return problems.getOrDefault(line.row(), "");
            }
            headed = true;
            return Header.PROBLEMS;
        }
    }
}
