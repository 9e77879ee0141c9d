package org.bluebook.reporting.renditions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.bluebook.reporting.documents.Cell;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.documents.Receipt;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of a paper as a workbook: a cover, notes, one table to a sheet with its header row, no merged cells, receipts. */
final class Workbooks {
    private static final int WIDEST = 60;

    private Workbooks() {}

    static byte[] of(Document document) {
        var tables = DataTable.of(document);
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Bluebook", "1.0")) {
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            cover(workbook.newWorksheet("Cover"), document, tables);
            notes(workbook.newWorksheet("Notes"), tables);
            tables.forEach(table -> sheet(workbook.newWorksheet(table.name()), table));
            receipts(workbook.newWorksheet("Receipts"), document.receipts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SteadyZip.again(bytes.toByteArray(), Workbooks::undated);
    }

    /** The hour of its making is no content. */
    private static String undated(String file, String content) {
        return file.equals("docProps/core.xml")
                ? content.replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                : content;
    }

    private static void cover(Worksheet sheet, Document document, List<DataTable> tables) {
        var lines = new Lines(sheet);
        var furniture = document.furniture();
        lines.add(document.title());
        sheet.style(0, 0).bold().fontSize(16).set();
        lines.add("Marking", furniture.marking());
        lines.add("Paper", furniture.paperReference());
        lines.add("Body", furniture.body());
        lines.add("Date", furniture.dateLine());
        lines.add("By", furniture.byLine());
        lines.add("What it is", furniture.subject());
        lines.add("Snapshot", furniture.snapshotHash());
        if (furniture.demonstration()) {
            lines.add("Data", "Demonstration data");
        }
        lines.add("", "");
        lines.add("Sheet", "What it holds");
        lines.add("Notes", "What the figures mean, table by table");
        tables.forEach(table -> lines.add(table.name(), table.caption()));
        lines.add("Receipts", "Where each figure comes from");
        sheet.width(0, 16);
        sheet.width(1, 80);
    }

    private static void notes(Worksheet sheet, List<DataTable> tables) {
        var lines = new Lines(sheet);
        lines.header("Table", "Note");
        lines.add(
                "All",
                "\"Not in source\" means that nobody has stated a figure; it is never nought. Words such as \"over\" and"
                        + " \"about\" are part of a figure.");
        tables.forEach(table -> table.notes().forEach(note -> lines.add(table.name(), note)));
        sheet.width(0, 16);
        sheet.width(1, 120);
    }

    private static void sheet(Worksheet sheet, DataTable table) {
        var lines = new Lines(sheet);
        lines.header(table.headers().toArray(String[]::new));
        table.rows().forEach(lines::cells);
        for (int c = 0; c < table.headers().size(); c++) {
            sheet.width(c, width(table, c));
        }
    }

    private static int width(DataTable table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).print().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest, table.headers().get(column).length()) + 2);
    }

    private static void receipts(Worksheet sheet, List<Receipt> receipts) {
        var lines = new Lines(sheet);
        lines.header(
                "Receipt",
                "Figure",
                "Place",
                "Period",
                "Value",
                "Status",
                "Definition",
                "Revision",
                "Source",
                "Recorded by",
                "Recorded at");
        receipts.forEach(r -> lines.add(
                r.reference(),
                r.figure(),
                r.place(),
                r.period(),
                r.value(),
                r.status(),
                Integer.toString(r.definition()),
                Integer.toString(r.revision()),
                r.source(),
                r.recordedBy(),
                r.recordedAt().toString()));
    }

    /** The rows of a sheet, one after the other. */
    private static final class Lines {
        private static final Pattern NUMBER = Pattern.compile("([^0-9\"]*)([0-9][0-9.,]*)([^0-9\"]*)");

        private final Worksheet sheet;
        private int next;

        Lines(Worksheet sheet) {
            this.sheet = sheet;
        }

        void header(String... titles) {
            add(titles);
            sheet.range(0, 0, 0, titles.length - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }

        void add(String... texts) {
            for (int c = 0; c < texts.length; c++) {
                sheet.inlineString(next, c, SafeText.of(texts[c]));
            }
            next++;
        }

        void cells(List<Cell> cells) {
            for (int c = 0; c < cells.size(); c++) {
                write(c, cells.get(c));
            }
            next++;
        }

        /** An exact figure is a number that shows as it is printed; anything else is text. */
        private void write(int column, Cell cell) {
            if (!cell.isExact()) {
                sheet.inlineString(next, column, SafeText.of(cell.print()));
                return;
            }
            sheet.value(next, column, cell.quantity().amount());
            sheet.style(next, column).format(format(cell.print())).set();
        }

        /** As printed: "£1,204.50" is a number with two decimals between words. */
        private static String format(String print) {
            var parts = NUMBER.matcher(print);
            if (!parts.matches()) {
                return "General";
            }
            int point = parts.group(2).indexOf('.');
            var decimals = point < 0 ? "" : "." + "0".repeat(parts.group(2).length() - point - 1);
            return quoted(parts.group(1).replaceFirst("-$", "")) + "#,##0" + decimals + quoted(parts.group(3));
        }

        private static String quoted(String words) {
            return words.isEmpty() ? "" : "\"%s\"".formatted(words);
        }
    }
}
