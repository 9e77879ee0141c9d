package org.bluebook.api.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bluebook.api.lists.Lists;

/** The changes of a file as text that is short enough to be kept: a line of JSON each, gzip, base 64. */
final class Packed {
    /** In bytes: the store takes packets of sixteen mebibytes. */
    private static final int LARGEST = 8 << 20;

    private final ObjectMapper json;
    private final int largest;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Writer lines;
    private OptionalInt leftOutFrom = OptionalInt.empty();

    Packed(ObjectMapper json) {
        this(json, LARGEST);
    }

    Packed(ObjectMapper json, int largest) {
        this.json = json;
        this.largest = largest;
        try {
            lines = new BufferedWriter(
                    new OutputStreamWriter(new GZIPOutputStream(packed, 1 << 16), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What no longer fits is left out, from this change on. */
    void add(Change change) {
        if (leftOutFrom.isEmpty() && packed.size() > largest) {
            leftOutFrom = OptionalInt.of(change.row());
        }
        if (leftOutFrom.isPresent()) {
            return;
        }
        try {
            lines.write(json.writeValueAsString(change));
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of the first change that no longer fitted. */
    OptionalInt leftOutFrom() {
        return leftOutFrom;
    }

    String text() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /** Reads them on from where the page before ended, or from the start. */
    static Lists.Source<Change> source(String text, ObjectMapper json) {
        return new Pages(text, json);
    }

    private static final class Pages implements Lists.Source<Change> {
        private final String text;
        private final ObjectMapper json;
        private BufferedReader lines;
        private String last;

        Pages(String text, ObjectMapper json) {
            this.text = text;
            this.json = json;
        }

        @Override
        public List<Change> behind(String after, int limit) {
            try {
                if (lines == null || !after.equals(last)) {
                    lines = open();
                }
                List<Change> page = new ArrayList<>();
                String line;
                while (page.size() < limit && (line = lines.readLine()) != null) {
                    var change = read(line);
                    if (after == null || change.number().compareTo(after) > 0) {
                        page.add(change);
                        last = change.number();
                    }
                }
                return page;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Change read(String line) throws JsonProcessingException {
            return json.readValue(line, Change.class);
        }

        private BufferedReader open() throws IOException {
            return new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(
                            new ByteArrayInputStream(Base64.getDecoder().decode(text)), 1 << 16),
                    StandardCharsets.UTF_8));
        }
    }
}
