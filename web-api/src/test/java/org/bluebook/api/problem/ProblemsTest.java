package org.bluebook.api.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class ProblemsTest {
    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void haveAHelpPageAtTheirType(ProblemType type) {
        given().get(type.address())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body("html.body.main.h1", equalTo(type.title()));
    }

    @Test
    void carryTheTraceOfTheRequest() {
        as("secretary")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/actions/NO-SUCH")
                .then()
                .statusCode(404)
                .header("Trace-Id", "4bf92f3577b34da6a3ce929d0e0e4736")
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
        as("secretary").get("/api/v1/actions/NO-SUCH").then().body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"name\": \"A\", \"name\": \"B\"}` | twice",
                "`{\"name\": ` | is not JSON",
                "`{\"name\": \"\\u0000\", \"authority\": \"x\"}` | cannot be printed",
                "`{\"name\": \"\\ud800\", \"authority\": \"x\"}` | cannot be printed",
                "`{\"name\": 7, \"authority\": \"x\"}` | is not text",
                "`{\"name\": [1], \"authority\": \"x\"}` | is not text",
                "`[]` | an object",
                "`\"text\"` | an object",
                "`null` | is missing",
                "`{}` | is missing",
                "`{\"name\": \"A\", \"authority\": \"x\"} trailing` | is not JSON",
                "`{\"name\": {\"a\": {\"a\": {\"a\": 1}}}}` | is not text"
            })
    void tellWhatIsWrongWithABodyInPlainWords(String body, String words) {
        var answer = as("secretary", body).put("/api/v1/bodies/WRONG");

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(answer.asString()).contains(words).doesNotContain("org.bluebook", "java.", "jackson", "Exception");
        as("secretary").get("/api/v1/bodies/WRONG").then().statusCode(404);
    }

    @Test
    void refuseWhatIsNestedTooDeeply() {
        var deep = "{\"name\": " + "[".repeat(1_100) + "]".repeat(1_100) + "}";

        as("secretary", deep)
                .put("/api/v1/bodies/DEEP")
                .then()
                .statusCode(400)
                .body("detail", containsString("nested"));
    }

    @Test
    void refuseABodyThatIsNotUtf8() {
        as("secretary")
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body("{\"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
                .put("/api/v1/bodies/LATIN")
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
    }

    @Test
    void refuseABodyThatIsTooLarge() {
        as("secretary", "{\"name\": \"" + "x".repeat(2 << 20) + "\"}")
                .put("/api/v1/bodies/LARGE")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void nameTheMethodsThereAre() {
        as("secretary")
                .delete("/api/v1/actions/ACT-1")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-there"));
    }

    @Test
    void refuseAFormThatIsNotThere() {
        as("secretary")
                .accept("image/png")
                .get("/api/v1/actions")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
        as("secretary")
                .contentType("text/plain")
                .body("x")
                .put("/api/v1/bodies/TEXT")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/actions?limit=0",
                "/api/v1/actions?limit=501",
                "/api/v1/actions?limit=many",
                "/api/v1/actions?status=PINK",
                "/api/v1/actions?after=%00",
                "/api/v1/actions?after=bm90IG91cnM%3D",
                "/api/v1/meetings?from=24/04/2006"
            })
    void refuseAQueryThatCannotBeTaken(String address) {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(KeycloakForTests.tokens().person("secretary"))
                .get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", not(containsString("java")));
    }
}
