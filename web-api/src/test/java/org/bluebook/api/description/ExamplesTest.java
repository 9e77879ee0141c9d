package org.bluebook.api.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class ExamplesTest {
    private final ObjectMapper json = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> areAnsweredAsTheySay() {
        var examples = new Examples();
        var sender = new Sender(examples);
        return examples.all().stream()
                .map(example -> dynamicTest(
                        example.operation() + " as " + example.as(), () -> check(example, sender.send(example))));
    }

    @Test
    void seeAnAnswerOfAnotherShape() throws IOException {
        var said = json.readTree("{\"items\": [{\"a\": 1, \"b\": null}], \"next\": null}");

        assertThat(isLike(said, json.readTree("{\"items\": [{\"a\": 7, \"b\": \"x\"}], \"next\": \"c\"}")))
                .isTrue();
        assertThat(isLike(said, json.readTree("{\"items\": [{\"a\": 7}], \"next\": null}")))
                .isFalse();
        assertThat(isLike(said, json.readTree("{\"items\": [{\"a\": \"7\", \"b\": null}], \"next\": null}")))
                .isFalse();
    }

    private void check(Example example, Response got) throws IOException {
        if (example.orProblem() != null && got.statusCode() != example.status()) {
            assertThat(got.jsonPath().getString("type")).isEqualTo("/problems/" + example.orProblem());
            return;
        }
        assertThat(got.statusCode()).as(got.asString()).isEqualTo(example.status());
        assertThat(got.header("ETag") != null).as("has an ETag").isEqualTo(example.tagged());
        if (example.answer() != null) {
            assertThat(isLike(example.answer(), json.readTree(got.asString())))
                    .as(
                            "In openapi/examples.json the answer of %s is other than %s",
                            example.operation(), got.asString())
                    .isTrue();
        }
    }

    /** Whether two have the same fields of the same types, all the way down; nothing is like anything. */
    private static boolean isLike(JsonNode said, JsonNode got) {
        if (said.isNull() || got.isNull()) {
            return true;
        }
        if (said.isArray() && got.isArray()) {
            return said.isEmpty() || got.isEmpty() || isLike(said.get(0), got.get(0));
        }
        if (said.isObject() && got.isObject()) {
            return namesOf(said).equals(namesOf(got))
                    && namesOf(said).stream().allMatch(name -> isLike(said.get(name), got.get(name)));
        }
        return said.getNodeType() == got.getNodeType();
    }

    private static List<String> namesOf(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        var all = new ArrayList<String>();
        names.forEach(all::add);
        return all;
    }
}
