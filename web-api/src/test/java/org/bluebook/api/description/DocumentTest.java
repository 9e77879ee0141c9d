package org.bluebook.api.description;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class DocumentTest {
    private static final Path KEPT = Path.of("").toAbsolutePath().getParent().resolve("docs/openapi.yaml");
    private static final String REGENERATE =
            "docs/openapi.yaml is not what the application says of itself. Look at the difference, then write it anew with"
                    + " ./mvnw -pl web-api -am test -Dtest=DocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=true";

    @Test
    void isKeptInTheRepository() throws IOException {
        var said = given().accept("application/yaml").get("/openapi").asString();

        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(KEPT, said);
        }
        assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
                .as(REGENERATE)
                .isEqualTo(said);
    }

    @Test
    void isOfVersion31() {
        given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"));
    }

    @Test
    void hasAnExampleOfEveryOperation() {
        var examples = new Examples();

        assertThat(new Sender(examples).addresses().keySet())
                .as(
                        "Each operation has an example in web-api/src/main/resources/openapi/examples.json: add one with its"
                                + " path, query, body, status and answer, behind those that make what it needs.")
                .allSatisfy(operation ->
                        assertThat(examples.of(operation)).as(operation).isPresent());
    }

    @Test
    void namesNothingOfOurJava() throws IOException {
        assertThat(given().accept("application/json").get("/openapi").asString())
                .doesNotContain("org.bluebook", "java.", "quarkus", "Dto")
                .doesNotContainPattern("schemas/[A-Za-z]+(View|\\d)\"");
    }

    @Test
    void isShownToWhoeverComes() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger-ui-bundle.js"));
    }
}
