package org.bluebook.api.lists;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the columns of a list are, as "CSV on the Web" describes a table (W3C, Metadata Vocabulary for Tabular Data); always in the same order. */
final class Csvw {
    static final MediaType TYPE = MediaType.valueOf(Tables.CSVW);

    private Csvw() {}

    static Map<String, Object> of(String address, Class<? extends Record> row) {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en-GB")));
        metadata.put("url", address);
        metadata.put("dialect", dialect());
        metadata.put(
                "tableSchema",
                Map.of("columns", Column.of(row).stream().map(Csvw::column).toList()));
        return metadata;
    }

    private static Map<String, Object> dialect() {
        var dialect = new LinkedHashMap<String, Object>();
        dialect.put("encoding", "utf-8");
        dialect.put("lineTerminators", List.of("\r\n"));
        dialect.put("header", true);
        return dialect;
    }

    private static Map<String, Object> column(Column column) {
        var described = new LinkedHashMap<String, Object>();
        described.put("name", column.name());
        described.put("titles", List.of(column.name(), column.title()));
        described.put("datatype", column.datatype());
        return described;
    }
}
