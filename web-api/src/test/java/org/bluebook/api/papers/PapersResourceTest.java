package org.bluebook.api.papers;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
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
class PapersResourceTest {
    private static final String COMMITTEE = "/api/v1/papers/PPRC-2006-04-24-9/issues/1";

    @Test
    void saysWhatAPeriodLooksLikeWhenItIsNotOne() {
        given().queryParam("period", "2006-13")
                .get("/api/v1/papers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/fields-not-valid"))
                .body("violations[0].field", equalTo("period"));
    }

    @Test
    void doesNotTellAnUnknownPaperFromOneThatMayNotBeSeen() {
        var unknown = when().get("/api/v1/papers/NO-SUCH/issues/1")
                .then()
                .statusCode(404)
                .extract()
                .jsonPath();
        var board = when().get("/api/v1/papers/MB-2006-03/issues/1")
                .then()
                .statusCode(404)
                .extract()
                .jsonPath();

        assertThat(board.getString("detail"))
                .isEqualTo(unknown.getString("detail").replace("NO-SUCH", "MB-2006-03"));
        when().get("/api/v1/papers/MB-2006-03/issues/1.pdf")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void namesTheIssueThatIsNotThere() {
        when().get("/api/v1/papers/PPRC-2006-04-24-9/issues/7")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/no-such-issue"))
                .body("detail", containsString("issue 7"));
    }

    @Test
    void refusesAnIssueNumberThatIsNone() {
        when().get("/api/v1/papers/PPRC-2006-04-24-9/issues/latest")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("latest"));
    }

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
