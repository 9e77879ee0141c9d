package org.bluebook.api.indicators;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class IndicatorsResourceTest {
    private static final String ARRESTS = """
            {"title": "Arrests", "theme": "NETWORKS", "unit": "ARRESTS", "kind": "COUNT", "direction": "HIGHER",
             "role": "TARGET", "owner": "TP"}
            """;

    private static final String FIRST = "{\"wording\": \"Every arrest.\", \"inForce\": \"2004-04-01\"}";

    @Test
    void entersAnIndicatorOnce() {
        var address = "/api/v1/indicators/" + fresh("I-");

        as("analyst.performance", ARRESTS).put(address).then().statusCode(201).body("caveat", equalTo(null));

        as("analyst.performance", ARRESTS).put(address).then().statusCode(200);
        as("member.committee").get(address).then().statusCode(200).body("unit", equalTo("ARRESTS"));
        as("analyst.performance")
                .get("/api/v1/indicators?limit=500&theme=NETWORKS&role=TARGET")
                .then()
                .body("items.code", hasItem(address.substring(address.lastIndexOf('/') + 1)));
    }

    @Test
    void changesHowItIsDescribedUnderTheVersionThatWasRead() {
        var address = indicator();
        var warned = ARRESTS.replace("\"TP\"", "\"SCD\", \"caveat\": \"Counted late.\"");

        as("analyst.performance", warned).put(address).then().statusCode(428);
        as("analyst.performance", warned)
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(200)
                .body("owner", equalTo("SCD"))
                .body("caveat", equalTo("Counted late."));
    }

    @Test
    void staysInItsMeasureOnceThereIsAFigure() {
        var address = indicator();
        as("analyst.performance", "{\"amount\": 1, \"status\": \"FINAL\", \"source\": \"Return\"}")
                .put(address + "/observations/LONDON/2006-01")
                .then()
                .statusCode(201);

        as("analyst.performance", ARRESTS.replace("ARRESTS", "CHARGES"))
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/measure-fixed"));
    }

    @Test
    void isForUnboundAnalystsOnly() {
        for (var person : List.of("analyst.camden", "claims.tp", "secretary", "owner.act-1", "auditor")) {
            as(person, ARRESTS).put("/api/v1/indicators/" + fresh("I-")).then().statusCode(403);
        }
    }

    @Test
    void isDefinedThenRedefinedFromALaterDayForAReason() {
        var definitions = indicator() + "/definitions/";
        var second = """
                {"wording": "Arrests that led to a charge.", "inForce": "2005-04-01", "breaks": true, "reason": "As others count."}
                """;

        as("analyst.performance", FIRST).put(definitions + 1).then().statusCode(201);
        as("analyst.performance", second).put(definitions + 3).then().statusCode(400);
        as("analyst.performance", second).put(definitions + 2).then().statusCode(201);

        as("auditor")
                .get(definitions.replaceFirst("/$", ""))
                .then()
                .body("items.version", contains(1, 2))
                .body("items.breaks", contains(false, true))
                .body("items[1].reason", equalTo("As others count."));
    }

    @Test
    void neverRewordsADefinition() {
        var definitions = indicator() + "/definitions/";
        as("analyst.performance", FIRST).put(definitions + 1).then().statusCode(201);

        as("analyst.performance", FIRST).put(definitions + 1).then().statusCode(200);
        as("analyst.performance", FIRST.replace("Every", "Any"))
                .put(definitions + 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/on-record-already"));
        as("analyst.performance", FIRST.replace("2004", "2003").replace("}", ", \"reason\": \"Earlier.\"}"))
                .put(definitions + 2)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/redefinition-refused"));
        as("analyst.performance", FIRST.replace("}", ", \"breaks\": true}"))
                .put(indicator() + "/definitions/1")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("breaks"));
    }

    private static String indicator() {
        var address = "/api/v1/indicators/" + fresh("I-");
        as("analyst.performance", ARRESTS).put(address).then().statusCode(201);
        return address;
    }

    private static String tag(String address) {
        return as("auditor").get(address).header("ETag");
    }
}
