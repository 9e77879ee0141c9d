package org.bluebook.api.places;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class UnitsResourceTest {
    @Test
    void isFoundUnderACodeWithBracketsAndSpaces() {
        given().get("/api/v1/units/{code}", "SCD3(3)")
                .then()
                .statusCode(200)
                .body("name", equalTo("Controlled Drugs Inspection Team"))
                .body("within", equalTo("SCD"));
        given().get("/api/v1/units/{code}", "SCD 12").then().statusCode(200);
    }

    @Test
    void areListedForAnybody() {
        given().get("/api/v1/units?limit=500")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("MPS", "TP", "Drugs Directorate"));
        given().get("/api/v1/units/NO-SUCH").then().statusCode(404).contentType("application/problem+json");
    }
}
