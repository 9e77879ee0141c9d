package org.bluebook.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The sample as the tests ask it. */
final class Sample {
    static final List<SampleFile> FILES = SampleFile.all();
    static final String SYNTHETIC = "SYNTHETIC";

    private Sample() {}

    static Stream<Line> lines() {
        return FILES.stream().flatMap(file -> file.lines().stream());
    }

    /** What is sent to addresses of one form, whose groups a match gives. */
    static Stream<Sent> sent(String path) {
        var form = Pattern.compile("/api/v1/" + path);
        return lines().map(line -> new Sent(line, form.matcher(line.path())))
                .filter(sent -> sent.path().matches());
    }

    static Optional<String> text(JsonNode body, String field) {
        return Optional.ofNullable(body.get(field)).map(JsonNode::textValue);
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** A line, with its address matched. */
    record Sent(Line line, Matcher path) {
        String part(int group) {
            return path.group(group);
        }

        JsonNode body() {
            return line.body();
        }

        String text(String field) {
            return Sample.text(body(), field).orElse("");
        }
    }
}
