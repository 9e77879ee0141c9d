package org.bluebook.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An example sent by somebody else, about something else, or with something else in it. */
final class Variations {
    private static final String NO_SUCH = "NO-SUCH";

    private Variations() {}

    static Example by(String person, Example e) {
        return varied(e, person, e.path(), e.version(), e.body());
    }

    /** With other values for those parts of the path that it has. */
    static Example at(Map<String, Object> other, Example e) {
        Map<String, Object> path = new LinkedHashMap<>(e.path());
        path.replaceAll(other::getOrDefault);
        return varied(e, e.as(), path, e.version(), e.body());
    }

    /** Where there is nothing. */
    static Example elsewhere(Example e) {
        Map<String, Object> path = new LinkedHashMap<>(e.path());
        path.replaceAll((name, value) -> NO_SUCH);
        return varied(e, e.as(), path, e.version(), e.body());
    }

    static Example with(Consumer<ObjectNode> change, Example e) {
        ObjectNode body = e.body().deepCopy();
        change.accept(body);
        return varied(e, e.as(), e.path(), e.version(), body);
    }

    /** Of files of another kind. */
    static Example ofKind(String kind, String file, Example e) {
        Map<String, Object> query = new LinkedHashMap<>(e.query());
        query.replace("of", kind);
        return new Example(
                e.operation(),
                e.as(),
                at(Map.of("of", kind), e).path(),
                query,
                e.version(),
                e.type(),
                e.body() == null ? null : TextNode.valueOf(file),
                e.status(),
                e.gives(),
                e.page(),
                e.tagged(),
                e.orProblem(),
                e.answer());
    }

    /** By somebody who does not say what they read. */
    static Example unread(Example e) {
        return varied(e, e.as(), e.path(), null, e.body());
    }

    private static Example varied(Example e, String as, Map<String, Object> path, String version, JsonNode body) {
        return new Example(
                e.operation(),
                as,
                path,
                e.query(),
                version,
                e.type(),
                body,
                e.status(),
                e.gives(),
                e.page(),
                e.tagged(),
                e.orProblem(),
                e.answer());
    }
}
