package org.bluebook.api.seizures;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class AssetRecoveriesResourceTest {
    @Test
    void keepsExactPounds() {
        var address = recovered("2006-01-10", "CASH_SEIZED", "12500.50", "TP");

        as("member.committee")
                .get(address)
                .then()
                .statusCode(200)
                .body("kind", equalTo("CASH_SEIZED"))
                .body("inWords", equalTo("£12,500.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "123456789012345", "1e30", "\"ten\""})
    void refusesWhatIsNoAmountOfPounds(String pounds) {
        as("analyst.performance", recovery("2006-01-10", "RESTRAINED", pounds, "TP"))
                .put("/api/v1/asset-recoveries/" + fresh("R-"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("pounds"));
    }

    @Test
    void addsUpWithinAKindAndNeverAcross() {
        recovered("1992-01-05", "CASH_SEIZED", "100", "TP");
        recovered("1992-01-06", "CASH_SEIZED", "50.25", "SCD");
        recovered("1992-01-07", "RESTRAINED", "1000", "TP");

        totals("from=1992-01-01&to=1992-01-31")
                .body("items", hasSize(2))
                .body("items.find { it.kind == 'CASH_SEIZED' }.inWords", equalTo("£150.25"))
                .body("items.find { it.kind == 'CASH_SEIZED' }.recoveries", equalTo(2))
                .body("items.find { it.kind == 'RESTRAINED' }.inWords", equalTo("£1,000"));
        totals("from=1992-01-01&to=1992-01-31&by=unit,quarter")
                .body("items", hasSize(3))
                .body("items.period", everyItem(equalTo("FY1991Q4")));
    }

    @Test
    void letsTheBoundWriteForTheirOwnAlone() {
        as("claims.scd", recovery("2006-01-10", "CONFISCATED", "10", "TP"))
                .put("/api/v1/asset-recoveries/" + fresh("R-"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-bounds"));
        as("claims.scd", recovery("2006-01-10", "CONFISCATED", "10", "SCD"))
                .put("/api/v1/asset-recoveries/" + fresh("R-"))
                .then()
                .statusCode(201);
    }

    @Test
    void correctsWithTheVersionAndAReason() {
        var address = recovered("2006-01-10", "CASH_SEIZED", "10", "TP");
        var right = recovery("2006-01-10", "CASH_SEIZED", "20", "TP");
        var tag = as("auditor").get(address).header("ETag");

        as("analyst.performance", right).put(address).then().statusCode(428);
        as("analyst.performance", right)
                .header("If-Match", tag)
                .put(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/correction-needs-reason"));
        as("analyst.performance", right.replace("}", ", \"because\": \"Counted again.\"}"))
                .header("If-Match", tag)
                .put(address)
                .then()
                .statusCode(200)
                .body("inWords", equalTo("£20"));
        as("auditor").header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    private static ValidatableResponse totals(String query) {
        return as("member.board")
                .get("/api/v1/asset-recoveries/totals?limit=500&" + query)
                .then()
                .statusCode(200);
    }

    private static String recovered(String day, String kind, String pounds, String unit) {
        var address = "/api/v1/asset-recoveries/" + fresh("R-");
        as("analyst.performance", recovery(day, kind, pounds, unit))
                .put(address)
                .then()
                .statusCode(201);
        return address;
    }

    private static String recovery(String day, String kind, String pounds, String unit) {
        return """
                {"day": "%s", "kind": "%s", "pounds": %s, "unit": "%s", "source": "Return"}
                """.formatted(day, kind, pounds, unit);
    }
}
