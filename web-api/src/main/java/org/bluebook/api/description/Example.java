package org.bluebook.api.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A request as somebody would send it, and what it is answered: {@code as} is a person of the demonstration,
 * {@code type} what the body is if not JSON, {@code version} the operation whose ETag goes into If-Match, {@code gives} the schema of the answer or of each item of
 * its page, {@code orProblem} the problem where it can do nothing in a real installation.
 */
record Example(
        String operation,
        String as,
        Map<String, Object> path,
        Map<String, Object> query,
        String version,
        String type,
        JsonNode body,
        int status,
        String gives,
        boolean page,
        boolean tagged,
        String orProblem,
        JsonNode answer) {
    Example {
        path = path == null ? Map.of() : path;
        query = query == null ? Map.of() : query;
    }
}
