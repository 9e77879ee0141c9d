package org.bluebook.api.description;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluebook.api.lists.Tables;
import org.bluebook.local.KeycloakForTests;

/** Sends requests by the name of their operation, at the address the description gives it, as whoever is to ask. */
final class Sender {
    static final String ANYBODY = "anybody";
    private static final Pattern EARLIER = Pattern.compile("\\{(\\w+)\\.(\\w+)}");

    private final ObjectMapper json = new ObjectMapper();
    private final Examples examples;
    private final Map<String, Address> addresses = new TreeMap<>();
    private final Map<String, JsonNode> answers = new HashMap<>();

    Sender(Examples examples) {
        this.examples = examples;
        var document = read(given().accept(ContentType.JSON)
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var operation = method.getValue().path("operationId").asText();
                    addresses.put(operation, new Address(method.getKey().toUpperCase(Locale.ROOT), path.getKey()));
                }));
    }

    /** Every operation of the description, with its method and path. */
    Map<String, Address> addresses() {
        return addresses;
    }

    /** As the example says, and its answer is kept for examples that follow. */
    Response send(Example example) {
        var response = send(example, example.as());
        if (response.contentType().startsWith("application/json")) {
            answers.put(example.operation(), read(response.asString()));
        }
        return response;
    }

    Response send(Example example, String person) {
        var request = as(person);
        example.path().forEach((name, value) -> request.pathParam(name, filled(value.toString())));
        example.query().forEach(request::queryParam);
        if (example.version() != null) {
            request.header("If-Match", versionFor(example, person));
        }
        if (example.body() != null) {
            body(request, example);
        }
        var address = addresses.get(example.operation());
        return request.request(address.method(), address.path());
    }

    /** The type of the problem; a path of REST Assured's own would be compiled as a script, each time. */
    String problem(Response got) {
        return read(got.asString()).path("type").asText();
    }

    private static RequestSpecification as(String person) {
        var request = given().accept("application/json, application/pdf, text/html, application/zip, " + Tables.XLSX
                + ";q=0.4, text/calendar, text/csv;q=0.5, application/problem+json");
        return person.equals(ANYBODY)
                ? request
                : request.auth().oauth2(KeycloakForTests.tokens().person(person));
    }

    private void body(RequestSpecification request, Example example) {
        if (example.type() == null) {
            request.contentType(ContentType.JSON).body(filled(example.body().toString()));
        } else {
            request.contentType(example.type()).body(example.body().asText().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The ETag of what is changed, or one that nothing has where it cannot be read. */
    private String versionFor(Example example, String person) {
        var reading = examples.of(example.version()).orElseThrow();
        return Stream.of(reading.as(), person)
                .filter(reader -> !reader.equals(ANYBODY) || reading.as().equals(ANYBODY))
                .map(reader -> {
                    var request = as(reader);
                    reading.path()
                            .forEach((name, value) -> request.pathParam(
                                    name,
                                    filled(example.path()
                                            .getOrDefault(name, value)
                                            .toString())));
                    return request.get(addresses.get(example.version()).path());
                })
                .filter(answer -> answer.header("ETag") != null)
                .map(answer -> answer.header("ETag"))
                .findFirst()
                .orElse("\"none\"");
    }

    private String filled(String text) {
        return EARLIER.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        answers.containsKey(part.group(1))
                                ? answers.get(part.group(1)).path(part.group(2)).asText()
                                : "0".repeat(64)));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Address(String method, String path) {}
}
