package org.bluebook.api.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bluebook.api.changes.Versions;
import org.bluebook.reporting.snapshot.CanonicalJson;

/** Answers a list in the form that was asked for; whatever the form, the rows are the same. */
@RequestScoped
public class Lists {
    private static final int ROWS_AT_A_TIME = 1_000;
    private static final int SECONDS_FOR_ALL = 600;

    private final HttpHeaders headers;
    private final UriInfo asked;
    private final ObjectMapper json;
    private final Versions versions;
    private final EntityManager store;

    @Inject
    Lists(
            @Context HttpHeaders headers,
            @Context UriInfo asked,
            ObjectMapper json,
            Versions versions,
            EntityManager store) {
        this.headers = headers;
        this.asked = asked;
        this.json = json;
        this.versions = versions;
        this.store = store;
    }

    /**
     * {@code name} is that of the list, for files and metadata; {@code row} the record an item is, whose components are
     * the columns; {@code source} gives the rows behind a key; {@code key} tells a row's key.
     */
    public <V extends Record> Response answer(
            String name, Paging paging, Class<V> row, Source<V> source, Function<V, String> key) {
        var accepted = headers.getAcceptableMediaTypes();
        if (Tables.isFirst(Csvw.TYPE, accepted)) {
            return Response.ok(written(Csvw.of(address(), row)), Tables.CSVW).build();
        }
        var form = Tables.wanted(accepted);
        return form == null ? page(paging, source, key) : whole(name, row, source, key, form);
    }

    /** The whole as CSV, for whoever follows a link and cannot say in a header what they want. */
    public <V extends Record> Response asCsv(String name, Class<V> row, Source<V> source, Function<V, String> key) {
        return whole(name, row, source, key, Tables.CSV_FILE);
    }

    private <V extends Record> Response page(Paging paging, Source<V> source, Function<V, String> key) {
        var rows = source.behind(Cursor.read(paging.after), paging.limit + 1);
        boolean more = rows.size() > paging.limit;
        var items = more ? rows.subList(0, paging.limit) : rows;
        var next = more ? Cursor.of(key.apply(items.get(items.size() - 1))) : null;
        var body = written(new Page<>(items, next));
        var response = Response.fromResponse(
                        versions.answer("\"" + CanonicalJson.sha256(body).substring(0, 32) + "\"", () -> body))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (more) {
            response.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(addressOfNext(next)));
        }
        return response.build();
    }

    private <V extends Record> Response whole(
            String name, Class<V> row, Source<V> source, Function<V, String> key, Tables form) {
        StreamingOutput rows = out -> QuarkusTransaction.requiringNew()
                .timeout(SECONDS_FOR_ALL)
                .call(() -> stream(form.begin(name, row, out), source, key));
        return Response.ok(rows, form.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, form.ending()))
                .header(HttpHeaders.LINK, "<%s>; rel=\"describedby\"; type=\"%s\"".formatted(address(), Tables.CSVW))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private <V extends Record> Void stream(Tables.Open<V> table, Source<V> source, Function<V, String> key)
            throws IOException {
        try (table) {
            List<V> rows = source.behind(null, ROWS_AT_A_TIME);
            while (!rows.isEmpty()) {
                for (V row : rows) {
                    table.write(row);
                }
                store.clear();
                rows = rows.size() < ROWS_AT_A_TIME
                        ? List.of()
                        : source.behind(key.apply(rows.get(rows.size() - 1)), ROWS_AT_A_TIME);
            }
            return null;
        }
    }

    /** As it was sent: what is written in it decoded could end the line of a header. */
    private String address() {
        return asked.getRequestUri().getRawPath();
    }

    private String addressOfNext(String cursor) {
        var uri =
                asked.getRequestUriBuilder().replaceQueryParam("after", cursor).build();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list could not be written.", e);
        }
    }

    /** A list that is short by its nature: it is read whole, put in the order of its keys, and picked from. */
    public static <V> Source<V> few(Supplier<List<V>> all, Function<V, String> key) {
        return (after, limit) -> all.get().stream()
                .sorted(Comparator.comparing(key))
                .filter(row -> after == null || key.apply(row).compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    /** A key that is a number, such as that of a row which has no name of its own. */
    public static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw new CursorNotUnderstood();
        }
    }

    /** The parts of a key that has several, which the caller joined with a bar. */
    public static String[] parts(String key, int count) {
        var parts = key.split("\\|", -1);
        if (parts.length != count) {
            throw new CursorNotUnderstood();
        }
        return parts;
    }

    /** Gives rows in the order of their keys. */
    @FunctionalInterface
    public interface Source<V> {
        /** At most {@code limit} rows behind the key {@code after}, from the first one where it is null. */
        List<V> behind(String after, int limit);
    }

    /** A page: its items, and the cursor of the next one or null. */
    public record Page<V>(List<V> items, String next) {}
}
