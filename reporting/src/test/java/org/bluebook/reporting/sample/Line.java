package org.bluebook.reporting.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bluebook.people.Actor;

/** A line of the sample: who asks for what, and when; {@code where} is its file and number. */
record Line(String where, Actor as, Instant at, String method, List<String> path, JsonNode body) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String API = "/api/v1/";

    static List<Line> of(Path file) {
        try {
            var lines = new ArrayList<Line>();
            for (var text : Files.readAllLines(file)) {
                lines.add(of(file.getFileName() + ":" + (lines.size() + 1), JSON.readValue(text, Request.class)));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Line of(String where, Request request) {
        if (!request.path.startsWith(API)) {
            throw new IllegalStateException(where + ": " + request.path + " is no address of the API.");
        }
        var path = Arrays.stream(request.path.substring(API.length()).split("/"))
                .map(part -> URI.create("x:/" + part).getPath().substring(1))
                .toList();
        return new Line(where, new Actor(request.as), request.at, request.method, path, request.body);
    }

    /** A part of the path; 0 is the name of the collection. */
    String part(int index) {
        return path.get(index);
    }

    int number(int index) {
        return Integer.parseInt(part(index));
    }

    boolean isAskedWith(Line other) {
        return as.equals(other.as) && at.equals(other.at);
    }

    /** The day on which it is asked, in London. */
    LocalDate day() {
        return LocalDate.ofInstant(at, LONDON);
    }

    /** The body; a field that the type does not have is refused. */
    <B> B body(Class<B> type) {
        try {
            return JSON.treeToValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** "key" and "ifMatch" are for the API, which may be asked twice and by two. */
    private record Request(
            String as, Instant at, String method, String path, String key, String ifMatch, JsonNode body) {}
}
