package org.bluebook.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the sample, which is one request.
 *
 * @param where the file and the number of the line in it
 * @param as the person whose token goes with it
 * @param at what the clock shows when it is sent
 * @param ifMatch the header If-Match, where something on record is changed
 * @param key the header Idempotency-Key, where something is added
 */
record Line(
        String where,
        String as,
        Instant at,
        String method,
        String path,
        Optional<String> ifMatch,
        Optional<String> key,
        JsonNode body) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static Line read(String where, String text) {
        try {
            var line = JSON.readTree(text);
            return new Line(
                    where,
                    line.required("as").textValue(),
                    Instant.parse(line.required("at").textValue()),
                    line.required("method").textValue(),
                    line.required("path").textValue(),
                    Optional.ofNullable(line.get("ifMatch")).map(JsonNode::textValue),
                    Optional.ofNullable(line.get("key")).map(JsonNode::textValue),
                    line.required("body"));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw new NotTaken("%s is no request: %s".formatted(where, e.getMessage()), e);
        }
    }

    /** Whether it changes what another line puts on record. */
    boolean changes(Line other) {
        return ifMatch.isPresent() && path.equals(other.path);
    }
}
