package org.bluebook.api.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The few kinds of no, each with one example; /problems tells of every type there is. */
enum CommonProblem {
    NOT_VALID(400, "fields-not-valid", "Fields not valid", "One or more fields cannot be taken as they are."),
    SIGN_IN_NEEDED(
            401,
            "sign-in-needed",
            "Sign in needed",
            "This takes an account: send a token as \"Authorization: Bearer\"."),
    NOT_ALLOWED(403, "not-allowed", "Not allowed", "Your account has not the role that this takes."),
    NO_SUCH(404, "no-such", "No such", "There is no such thing, or none that is open to you."),
    NOT_IN_THAT_FORM(
            406,
            "not-in-that-form",
            "Not in that form",
            "This is not to be had in the form that the header Accept asks for."),
    CONFLICTS_WITH_RECORD(
            409,
            "conflicts-with-record",
            "Conflicts with record",
            "What was sent does not go together with what is on record."),
    CHANGED_MEANWHILE(412, "changed-meanwhile", "Changed meanwhile", "Somebody has changed it since you read it."),
    BODY_TOO_LARGE(413, "body-too-large", "Body too large", "The body of the request is larger than is taken here."),
    NOT_TAKEN_IN_THAT_FORM(
            415,
            "not-taken-in-that-form",
            "Not taken in that form",
            "The body's Content-Type is not one that is taken here."),
    KEY_USED(
            422,
            "key-used-for-another-request",
            "Key used for another request",
            "The Idempotency-Key was used for another request within the last 24 hours."),
    CHANGE_NEEDS_VERSION(
            428, "change-needs-version", "Change needs version", "Send the ETag of what you read in If-Match."),
    NOT_NOW(
            503,
            "not-now",
            "Not now",
            "The database does not answer at the moment. Nothing was written: try again in a few seconds.");

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final int status;
    private final String slug;
    private final String title;
    private final String detail;

    CommonProblem(int status, String slug, String title, String detail) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    /** Its key among the responses: "SignInNeeded". */
    String key() {
        var key = new StringBuilder();
        for (var word : slug.split("-")) {
            key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return key.toString();
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + key());
    }

    APIResponse response() {
        var type = OASFactory.createMediaType().schema(Schemas.refTo("Problem")).example(example());
        return OASFactory.createAPIResponse()
                .description(detail)
                .content(OASFactory.createContent().addMediaType("application/problem+json", type));
    }

    private Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/problems/" + slug);
        example.put("title", title);
        example.put("status", status);
        example.put("detail", detail);
        example.put("traceId", TRACE);
        if (this == NOT_VALID) {
            Map<String, Object> violation = new LinkedHashMap<>();
            violation.put("field", "month");
            violation.put("in", "path");
            violation.put("message", "is \"2006-13\" and not a month: write it as 2006-03");
            example.put("violations", List.of(violation));
        }
        return example;
    }

    static Schema schema() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A problem as RFC 9457 has it.")
                .required(List.of("type", "title", "status", "detail", "traceId"))
                .addProperty("type", text("The address of a page that says what it means and what to do."))
                .addProperty("title", text("Its name."))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("The status of the answer."))
                .addProperty("detail", text("What is in the way, in a sentence."))
                .addProperty("traceId", text("What to tell the operator."))
                .addProperty(
                        "violations",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(Schemas.refTo("Violation")));
    }

    static Schema violation() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What is wrong with one field.")
                .required(List.of("field", "in", "message"))
                .addProperty("field", text("Its name."))
                .addProperty("in", text("Where it stands: body, path or query."))
                .addProperty("message", text("A sentence that follows the name."));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
