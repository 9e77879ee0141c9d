package org.bluebook.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A CSV file among the demonstration's resources, read row by row. */
final class Sheet {
    private Sheet() {}

    static List<NamedCsvRecord> rows(String name) {
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's file " + name + " could not be read.", e);
        }
    }

    /** The text of a field, or nothing where the field is empty. */
    static Optional<String> filled(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(text -> !text.isEmpty());
    }

    static InputStream open(String name) {
        var stream = Sheet.class.getResourceAsStream("/demonstration/" + name);
        if (stream == null) {
            throw new IllegalStateException("The demonstration's file " + name + " is not on the class path.");
        }
        return stream;
    }
}
