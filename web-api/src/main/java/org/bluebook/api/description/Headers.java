package org.bluebook.api.description;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that a request can have: the version somebody read or has, and the key of what is done once. */
final class Headers {
    private Headers() {}

    static void add(HttpMethod method, Operation operation, Example example) {
        switch (method) {
            case GET -> {
                if (example.tagged()) {
                    operation.addParameter(header(
                            "If-None-Match",
                            "The ETag of what you have: the answer is 304 where it is still the same."));
                }
            }
            case POST -> {
                versioned(operation, example);
                operation.addParameter(
                        header(
                                "Idempotency-Key",
                                "Send another one with each new request, such as a UUID: a repeat within 24 hours gets the first answer and does nothing."));
            }
            default -> versioned(operation, example);
        }
    }

    private static void versioned(Operation operation, Example example) {
        if (changesWhatIsThere(operation, example)) {
            operation.addParameter(header("If-Match", "The ETag of what you read and want to change.")
                    .example("\"1\""));
        }
    }

    /** Whether the operation can change something somebody may have read before. */
    static boolean changesWhatIsThere(Operation operation, Example example) {
        return example.version() != null
                || (operation.getDescription() != null
                        && operation.getDescription().contains("If-Match"));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
