package org.bluebook.reporting.renditions;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bluebook.reporting.documents.Cell;
import org.bluebook.reporting.documents.Document;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** Every table of a paper as a CSV file, with what its columns are as "CSV on the Web" tells it, in one archive. */
final class TableFiles {
    private TableFiles() {}

    static byte[] of(Document document) {
        var zip = new SteadyZip();
        for (var table : DataTable.of(document)) {
            zip.add(table.id() + ".csv", csv(table));
            zip.add(table.id() + ".csv-metadata.json", CanonicalJson.write(metadata(table)));
        }
        return zip.bytes();
    }

    /** RFC 4180; an exact figure whose unit is in the header is a plain number, any other stands as printed: "over 138", "not in source". */
    static String csv(DataTable table) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.headers().stream().map(SafeText::of).toList());
            table.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(TableFiles::plain).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String plain(Cell cell) {
        return isPlain(cell) ? cell.quantity().amount().toPlainString() : SafeText.of(cell.print());
    }

    /** An exact figure whose unit stands in the header; one with a unit of its own keeps it. */
    private static boolean isPlain(Cell cell) {
        return cell.isExact()
                && cell.print().equals(cell.quantity().bare())
                && !cell.quantity().unit().isMoney();
    }

    private static Map<String, Object> metadata(DataTable table) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en-GB")));
        metadata.put("url", table.id() + ".csv");
        metadata.put("dc:title", table.caption());
        metadata.put("notes", table.notes());
        metadata.put(
                "tableSchema",
                Map.of(
                        "columns",
                        IntStream.range(0, table.headers().size())
                                .mapToObj(c -> column(table, c))
                                .toList()));
        return metadata;
    }

    private static Map<String, Object> column(DataTable table, int column) {
        var cells = table.rows().stream().map(row -> row.get(column)).toList();
        boolean isNumber = !cells.isEmpty() && cells.stream().allMatch(TableFiles::isPlain);
        return Map.of(
                "name",
                "column_" + (column + 1),
                "titles",
                table.headers().get(column),
                "datatype",
                isNumber ? "decimal" : "string");
    }
}
