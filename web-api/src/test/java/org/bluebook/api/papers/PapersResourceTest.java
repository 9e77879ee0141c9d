package org.bluebook.api.papers;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
    void listsPublicIssuesAndNoOthers() {
        when().get("/api/v1/papers")
                .then()
                .statusCode(200)
                .body("items.paper", hasItem("PPRC-2006-04-24-9"))
                .body("items.paper", not(hasItem("MB-2006-03")))
                .body("items.audience", everyItem(equalTo("PUBLIC")))
                .body("next", equalTo(null));
    }

    @Test
    void findsPapersByPeriod() {
        given().queryParam("period", "2006-04-24").get("/api/v1/papers").then().body("items", hasSize(1));
        given().queryParam("period", "2005-06")
                .get("/api/v1/papers")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void saysWhatAPeriodLooksLikeWhenItIsNotOne() {
        given().queryParam("period", "2006-13")
                .get("/api/v1/papers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/period-not-understood"))
                .body("detail", containsString("2006-13"));
    }

    @Test
    void servesThePdfByteForByteAsIssued() {
        var size = when().get(COMMITTEE).then().statusCode(200).extract().path("pdf.size");

        var pdf = when().get(COMMITTEE + ".pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        assertThat(pdf).hasSize((int) size).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void answersNotModifiedToWhoHasThePdf() {
        var tag = when().get(COMMITTEE + ".pdf").header("ETag");

        given().header("If-None-Match", tag).get(COMMITTEE + ".pdf").then().statusCode(304);
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
