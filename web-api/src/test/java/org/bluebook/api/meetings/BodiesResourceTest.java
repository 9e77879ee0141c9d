package org.bluebook.api.meetings;

import static io.restassured.RestAssured.given;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class BodiesResourceTest {
    private static final String BODY = "{\"name\": \"A committee\", \"authority\": \"An authority\"}";

    @Test
    void isEnteredOnceAndRenamedUnderTheVersionThatWasRead() {
        var address = "/api/v1/bodies/" + fresh("B");

        as("secretary", BODY).put(address).then().statusCode(201);
        as("secretary", BODY).put(address).then().statusCode(200);
        as("secretary", BODY.replace("A c", "The c")).put(address).then().statusCode(428);
        as("secretary", BODY.replace("A c", "The c"))
                .header("If-Match", given().get(address).header("ETag"))
                .put(address)
                .then()
                .statusCode(200)
                .body("name", equalTo("The committee"));
    }

    @Test
    void isTheSecretarysToEnter() {
        for (var person : List.of("approver", "auditor", "analyst.performance", "owner.act-1", "operator")) {
            as(person, BODY).put("/api/v1/bodies/" + fresh("B")).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "TOO-LONG-AND-DASHED", "B.1", "1ST"})
    void refusesAReferenceThatPapersCouldNotBeginWith(String reference) {
        as("secretary", BODY)
                .put("/api/v1/bodies/" + reference)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
    }
}
