package org.bluebook.api.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluebook.api.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The few kinds of no, each with one example; /problems tells of every type there is. */
enum CommonProblem {
    NOT_VALID(ProblemType.FIELDS_NOT_VALID, "One or more fields cannot be taken as they are."),
    SIGN_IN_NEEDED(ProblemType.SIGN_IN_NEEDED, "This takes an account: send a token as \"Authorization: Bearer\"."),
    NOT_ALLOWED(ProblemType.NOT_ALLOWED, "Your account has not the role that this takes."),
    NO_SUCH(ProblemType.NO_SUCH, "There is no such thing, or none that is open to you."),
    NOT_IN_THAT_FORM(
            ProblemType.NOT_IN_THAT_FORM, "This is not to be had in the form that the header Accept asks for."),
    CONFLICTS_WITH_RECORD(
            ProblemType.CONFLICTS_WITH_RECORD, "What was sent does not go together with what is on record."),
    CHANGED_MEANWHILE(ProblemType.CHANGED_MEANWHILE, "Somebody has changed it since you read it."),
    BODY_TOO_LARGE(ProblemType.BODY_TOO_LARGE, "The body of the request is larger than is taken here."),
    NOT_TAKEN_IN_THAT_FORM(
            ProblemType.NOT_TAKEN_IN_THAT_FORM, "The body's Content-Type is not one that is taken here."),
    KEY_USED(
            ProblemType.KEY_USED_FOR_ANOTHER_REQUEST,
            "The Idempotency-Key was used for another request within the last 24 hours."),
    CHANGE_NEEDS_VERSION(ProblemType.CHANGE_NEEDS_VERSION, "Send the ETag of what you read in If-Match."),
    NOT_NOW(
            ProblemType.NOT_NOW,
            "The database does not answer at the moment. Nothing was written: try again in a few seconds.");

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final ProblemType type;
    private final String detail;

    CommonProblem(ProblemType type, String detail) {
        this.type = type;
        this.detail = detail;
    }

    int status() {
        return type.status();
    }

    /** Its key among the responses: "SignInNeeded". */
    String key() {
        var key = new StringBuilder();
        for (var word : type.slug().split("-")) {
            key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return key.toString();
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + key());
    }

    APIResponse response() {
        var form = OASFactory.createMediaType().schema(Schemas.refTo("Problem")).example(example());
        return OASFactory.createAPIResponse()
                .description(detail)
                .content(OASFactory.createContent().addMediaType("application/problem+json", form));
    }

    private Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.address());
        example.put("title", type.title());
        example.put("status", type.status());
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
