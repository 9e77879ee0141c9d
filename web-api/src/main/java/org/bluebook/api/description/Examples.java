package org.bluebook.api.description;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples of openapi/examples.json, in an order in which they can be sent one after the other. */
final class Examples {
    private static final String FILE = "/openapi/examples.json";
    private static final Pattern EARLIER = Pattern.compile("\\{(\\w+)\\.(\\w+)}");

    private final ObjectMapper json = new ObjectMapper();
    private final List<Example> all;

    Examples() {
        this(UnaryOperator.identity());
    }

    /** With other words in the file, so that what is written under a name in one place is written under another here. */
    Examples(UnaryOperator<String> rewording) {
        try (var file = Examples.class.getResourceAsStream(FILE)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            all = json.readValue(rewording.apply(text), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read: " + e.getMessage(), e);
        }
    }

    List<Example> all() {
        return all;
    }

    /** The first example of an operation is the one that is shown. */
    Optional<Example> of(String operation) {
        return all.stream()
                .filter(example -> example.operation().equals(operation))
                .findFirst();
    }

    /** A value as it is shown: one such as "{freezePaper.sha256}" is what an earlier example was answered. */
    Object shown(Object value) {
        return value instanceof String text ? filled(text) : value;
    }

    Object shown(JsonNode value) {
        try {
            return json.readValue(filled(value.toString()), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String filled(String text) {
        return EARLIER.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(of(part.group(1))
                        .map(Example::answer)
                        .map(answer -> answer.path(part.group(2)).asText())
                        .orElse(part.group())));
    }
}
