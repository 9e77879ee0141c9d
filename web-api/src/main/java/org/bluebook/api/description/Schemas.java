package org.bluebook.api.description;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The schemas as a reader of the API knows them: values stand where they are used, and nothing is named for our sake. */
final class Schemas {
    private static final String TO = "#/components/schemas/";

    /** What is written as text, with the form it has there. */
    private static final Map<String, Schema> TEXTS = Map.of(
            "Period",
            text("A month 2006-03, a financial year FY2005, its quarter FY2005Q4, its part to date"
                    + " FY2005-to-2006-01, a calendar year 2004, twelve months R12-2006-03, or a day 2006-04-24."),
            "YearMonth",
            text("A month: 2006-03.").pattern("^\\d{4}-(0[1-9]|1[0-2])$"),
            "LocalDate",
            text("A day: 2006-04-24.").format("date"),
            "Instant",
            text("A point in time: 2006-04-24T09:00:00Z.").format("date-time"));

    private final OpenAPI api;
    private final Map<String, Schema> values = new HashMap<>(TEXTS);

    Schemas(OpenAPI api) {
        this.api = api;
    }

    void tidy() {
        Map<String, Schema> named = new TreeMap<>(api.getComponents().getSchemas());
        named.forEach((name, schema) -> {
            if (schema.getEnumeration() != null) {
                values.put(name, schema);
            }
        });
        named.keySet().removeAll(values.keySet());
        named.keySet().removeAll(List.of("PeriodKind", "HttpProblem", "HttpValidationProblem", "Violation"));
        named.values().forEach(this::inline);
        api.getPaths().getPathItems().values().forEach(item -> {
            inline(item.getParameters());
            item.getOperations().values().forEach(operation -> inline(operation.getParameters()));
        });
        api.getComponents().setSchemas(named);
    }

    private void inline(List<Parameter> parameters) {
        if (parameters != null) {
            parameters.forEach(parameter -> parameter.setSchema(valueOf(parameter.getSchema())));
        }
    }

    private void inline(Schema schema) {
        if (schema.getProperties() != null) {
            var properties = new LinkedHashMap<String, Schema>();
            schema.getProperties().forEach((name, property) -> properties.put(name, valueOf(property)));
            schema.setProperties(properties);
        }
    }

    /** The value itself where a schema refers to one, alone or as the items of a list. */
    private Schema valueOf(Schema schema) {
        if (schema.getItems() != null) {
            schema.setItems(valueOf(schema.getItems()));
        }
        var ref = schema.getRef();
        return ref != null && ref.startsWith(TO) ? values.getOrDefault(ref.substring(TO.length()), schema) : schema;
    }

    static Schema refTo(String name) {
        return OASFactory.createSchema().ref(TO + name);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
