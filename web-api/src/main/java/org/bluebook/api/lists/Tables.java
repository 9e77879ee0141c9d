package org.bluebook.api.lists;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The forms a whole list can be had in. */
public enum Tables {
    CSV_FILE(Tables.CSV, "csv") {
        @Override
        <V extends Record> Open<V> begin(String name, Class<V> row, OutputStream out) throws IOException {
            return new CsvTable<>(row, out);
        }

        @Override
        String mediaType() {
            return CSV + ";charset=utf-8;header=present";
        }
    },
    WORKBOOK(Tables.XLSX, "xlsx") {
        @Override
        <V extends Record> Open<V> begin(String name, Class<V> row, OutputStream out) throws IOException {
            return new XlsxTable<>(name, row, out);
        }
    };

    public static final String CSV = "text/csv";
    /** Not a form of the rows, but what tells of their columns. */
    public static final String CSVW = "application/csvm+json";

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String ending;

    Tables(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Whether a caller names a form before all others; a header Accept with nothing in it names none. */
    public static boolean isFirst(MediaType form, List<MediaType> accepted) {
        return !accepted.isEmpty()
                && !accepted.get(0).isWildcardType()
                && accepted.get(0).isCompatible(form);
    }

    /** The first of what the caller accepts that is one of ours; null where JSON comes first. */
    static Tables wanted(List<MediaType> accepted) {
        for (var type : accepted) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return null;
            }
            for (var form : values()) {
                if (type.isCompatible(MediaType.valueOf(form.mediaType))) {
                    return form;
                }
            }
        }
        return null;
    }

    abstract <V extends Record> Open<V> begin(String name, Class<V> row, OutputStream out) throws IOException;

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    /** A table that is being written, row by row. */
    interface Open<V extends Record> extends AutoCloseable {
        void write(V row) throws IOException;

        @Override
        void close() throws IOException;
    }
}
