package org.bluebook.api.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The API as it describes itself: its operations, and the schemas they refer to. */
record Description(JsonNode document) {
    private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : document.get("paths").properties()) {
            for (var verb : path.getValue().properties()) {
                if (VERBS.contains(verb.getKey()) && path.getKey().startsWith("/api/")) {
                    operations.add(operation(path, verb));
                }
            }
        }
        return operations;
    }

    private Operation operation(Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> verb) {
        var parameters = new ArrayList<JsonNode>();
        path.getValue().path("parameters").forEach(parameters::add);
        verb.getValue().path("parameters").forEach(parameters::add);
        var content = verb.getValue().at("/requestBody/content/application~1json");
        return new Operation(
                verb.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                parameters.stream()
                        .filter(p -> p.path("in").asText().equals("query"))
                        .toList(),
                content.path("schema"),
                examples(content),
                verb.getValue().at("/requestBody/content").has("text/csv"));
    }

    private static List<JsonNode> examples(JsonNode content) {
        var examples = new ArrayList<JsonNode>();
        if (content.has("example")) {
            examples.add(content.get("example"));
        }
        content.path("examples").forEach(example -> examples.add(example.path("value")));
        return examples.stream().filter(JsonNode::isObject).toList();
    }

    /** A schema itself, where what is given refers to one. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.get("$ref").asText().substring(1)));
        }
        for (var several : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(several)) {
                return StreamSupport.stream(schema.get(several).spliterator(), false)
                        .filter(one -> !one.path("type").asText().equals("null"))
                        .findFirst()
                        .map(this::resolved)
                        .orElse(schema);
            }
        }
        return schema;
    }

    /** The type of a schema's values; where null is one of several, the other. */
    static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .orElse("string");
        }
        return type.asText(schema.has("properties") ? "object" : "string");
    }

    /** A method at an address; {@code body} is missing where it takes none. */
    record Operation(
            String method,
            String path,
            List<JsonNode> queries,
            JsonNode body,
            List<JsonNode> examples,
            boolean takesAFile) {
        boolean takesABody() {
            return !body.isMissingNode();
        }

        boolean reads() {
            return method.equals("GET");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
