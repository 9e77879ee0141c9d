package org.bluebook.api.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The records of a CSV file, which is UTF-8 or refused. */
final class CsvRows implements Rows {
    private static final int BUFFER = 1 << 18;
    private static final int LONGEST_FIELD = 100_000;

    private final CloseableIterator<CsvRecord> records;
    private int row;

    CsvRows(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1]) {
            throw notUtf8(null);
        }
        int bom = hasBom(bytes) ? 3 : 0;
        var text = new InputStreamReader(
                new ByteArrayInputStream(bytes, bom, bytes.length - bom), StandardCharsets.UTF_8.newDecoder());
        records = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(BUFFER)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS + 1)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(BUFFER)
                                .build(),
                        text)
                .iterator();
    }

    static boolean hasBom(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    @Override
    public Line next() {
        try {
            return records.hasNext() ? line(records.next()) : null;
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? notUtf8(e) : unreadable(e);
        } catch (CsvParseException e) {
            throw e.getCause() instanceof CharacterCodingException ? notUtf8(e) : unreadable(e);
        }
    }

    private Line line(CsvRecord read) {
        row++;
        if (row > MOST_ROWS + 1) {
            throw Rows.tooManyRows();
        }
        if (read.getFieldCount() > MOST_COLUMNS) {
            throw Rows.tooManyColumns();
        }
        return new Line(row, read.getFields().stream().map(Cell::of).toList());
    }

    private static FileNotUnderstood notUtf8(Exception cause) {
        return new FileNotUnderstood(
                "The file is not in the encoding UTF-8: in the spreadsheet, save it as \"CSV UTF-8\", or send the workbook itself.",
                cause);
    }

    private FileNotUnderstood unreadable(Exception cause) {
        return new FileNotUnderstood(
                "Row %d cannot be read: it has a quotation mark that is not closed, more than %d columns, or a cell that is far too long."
                        .formatted(row + 1, MOST_COLUMNS),
                cause);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
