package org.bluebook.api.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What each operation may be answered: what was asked for, or one of a few problems. */
final class Answers {
    private static final String JSON = "application/json";

    private final Examples examples;

    Answers(Examples examples) {
        this.examples = examples;
    }

    void define(Components components) {
        var schemas = new TreeMap<>(components.getSchemas());
        schemas.put("Problem", CommonProblem.schema());
        schemas.put("Violation", CommonProblem.violation());
        components.setSchemas(schemas);
        var responses = new TreeMap<String, APIResponse>();
        for (var problem : CommonProblem.values()) {
            responses.put(problem.key(), problem.response());
        }
        components.setResponses(responses);
    }

    void complete(HttpMethod method, Operation operation, Example example) {
        var forms = operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .findFirst()
                .map(APIResponse::getContent)
                .orElseGet(OASFactory::createContent);
        var content = content(forms, example);
        var responses = OASFactory.createAPIResponses();
        if (method != HttpMethod.POST || example.status() == 200) {
            responses.addAPIResponse(
                    "200",
                    good(
                            example.status() == 200 ? asked(method) : "It is as you sent it, now or already.",
                            content,
                            example));
        }
        if (example.status() == 201) {
            responses.addAPIResponse(
                    "201", good("It is on record.", content, example).addHeader("Location", header("Where it is.")));
        }
        if (method == HttpMethod.GET && example.tagged()) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse().description("You have it already."));
        }
        problems(method, operation, example).stream()
                .sorted(Comparator.comparing(CommonProblem::status))
                .forEach(problem -> responses.addAPIResponse(Integer.toString(problem.status()), problem.reference()));
        operation.setResponses(responses);
    }

    private static String asked(HttpMethod method) {
        return method == HttpMethod.GET ? "What you asked for." : "It is as you sent it.";
    }

    private static APIResponse good(String description, Content content, Example example) {
        var response = OASFactory.createAPIResponse().description(description).content(content);
        if (example.tagged()) {
            response.addHeader("ETag", header("The version of what you got, for If-Match and If-None-Match."));
        }
        if (example.page()) {
            response.addHeader("Link", header("The address of the next page, where there is one: rel=\"next\"."));
        }
        return response;
    }

    private Content content(Content forms, Example example) {
        var type = forms.getMediaType(JSON);
        if (type != null) {
            type.setSchema(schema(example));
            if (example.answer() != null) {
                type.setExample(examples.shown(example.answer()));
            }
        }
        return forms;
    }

    private static Schema schema(Example example) {
        var one = example.gives() == null
                ? OASFactory.createSchema().addType(SchemaType.OBJECT)
                : Schemas.refTo(example.gives());
        return example.page() ? pageOf(one) : one;
    }

    private static Schema pageOf(Schema item) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("items", "next"))
                .addProperty(
                        "items",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(item))
                .addProperty(
                        "next",
                        OASFactory.createSchema()
                                .description("The cursor of the next page; null on the last one.")
                                .addType(SchemaType.STRING)
                                .addType(SchemaType.NULL));
    }

    private static List<CommonProblem> problems(HttpMethod method, Operation operation, Example example) {
        var problems = new ArrayList<CommonProblem>();
        boolean takesBody = operation.getRequestBody() != null;
        if (takesBody || !operation.getParameters().isEmpty()) {
            problems.add(CommonProblem.NOT_VALID);
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            problems.add(CommonProblem.SIGN_IN_NEEDED);
            problems.add(CommonProblem.NOT_ALLOWED);
        }
        if (!example.path().isEmpty()) {
            problems.add(CommonProblem.NO_SUCH);
        }
        if (method == HttpMethod.GET) {
            problems.add(CommonProblem.NOT_IN_THAT_FORM);
        } else {
            problems.add(CommonProblem.CONFLICTS_WITH_RECORD);
        }
        if (method == HttpMethod.POST) {
            problems.add(CommonProblem.KEY_USED);
        }
        if (Headers.changesWhatIsThere(operation, example)) {
            problems.add(CommonProblem.CHANGED_MEANWHILE);
            problems.add(CommonProblem.CHANGE_NEEDS_VERSION);
        }
        if (takesBody) {
            problems.add(CommonProblem.BODY_TOO_LARGE);
            problems.add(CommonProblem.NOT_TAKEN_IN_THAT_FORM);
        }
        problems.add(CommonProblem.NOT_NOW);
        return problems;
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
