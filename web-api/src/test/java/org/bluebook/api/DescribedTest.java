package org.bluebook.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class DescribedTest {
    @Test
    void isAliveReadyAndDescribed() {
        when().get("/q/health/live").then().statusCode(200);
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Bluebook"));
    }

    @Test
    void answersAnUnknownAddressWithAProblem() {
        given().accept("application/json")
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-address"))
                .body("detail", containsString("/api/v1/nothing"));
    }
}
