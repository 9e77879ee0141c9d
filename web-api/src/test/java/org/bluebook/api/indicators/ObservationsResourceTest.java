package org.bluebook.api.indicators;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

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
class ObservationsResourceTest {
    private static final String ARRESTS = """
            {"title": "Arrests", "theme": "NETWORKS", "unit": "ARRESTS", "kind": "COUNT", "direction": "HIGHER",
             "role": "TARGET", "owner": "TP"}
            """;

    private static final String FIGURE = "{\"amount\": %s, \"status\": \"%s\", \"source\": \"Return\"}";

    @Test
    void keepsTheDoubtOfAFigure() {
        var address = indicator() + "/observations/LONDON/2006-03";

        as("analyst.performance", """
                        {"amount": 138, "qualifier": "OVER", "status": "FINAL", "source": "Report 9, para 21",
                         "statedAs": "more than 138", "periodAsStated": "in the year"}
                        """)
                .put(address)
                .then()
                .statusCode(201)
                .body("inWords", equalTo("over 138 arrests"))
                .body("qualifier", equalTo("OVER"))
                .body("amount", equalTo(138));

        as("auditor")
                .accept("text/csv")
                .get(address.replace("/LONDON/2006-03", ""))
                .then()
                .body(containsString(",138,ARRESTS,OVER,over 138 arrests,"));
    }

    @Test
    void neverTakesBlankForZero() {
        var address = indicator() + "/observations/LONDON/2006-03";

        as("analyst.performance", FIGURE.formatted("null", "FINAL"))
                .put(address)
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("blank is not zero"));
        as("analyst.performance", """
                        {"qualifier": "NOT_IN_SOURCE", "status": "FINAL", "source": "Report 9"}
                        """)
                .put(address)
                .then()
                .statusCode(201)
                .body("amount", equalTo(null))
                .body("inWords", equalTo("not in source"));
    }

    @Test
    void revisesWithTheVersionAndAReason() {
        var address = indicator() + "/observations/LONDON/2006-03";
        as("analyst.performance", FIGURE.formatted(10, "PROVISIONAL"))
                .put(address)
                .then()
                .statusCode(201);
        var final12 = FIGURE.formatted(12, "FINAL");

        as("analyst.performance", FIGURE.formatted(10, "PROVISIONAL"))
                .put(address)
                .then()
                .statusCode(200);
        as("analyst.performance", final12).put(address).then().statusCode(428);
        as("analyst.performance", final12)
                .header("If-Match", "\"9\"")
                .put(address)
                .then()
                .statusCode(412);
        as("analyst.performance", final12)
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/revision-needs-reason"));
        as("analyst.performance", because(final12))
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("revision", equalTo(2))
                .body("reason", equalTo("Two came late."));
    }

    @Test
    void knowsWhatWasKnownWhen() {
        var address = indicator() + "/observations/LONDON/2006-03";
        var first = as("analyst.performance", FIGURE.formatted(10, "PROVISIONAL"))
                .put(address)
                .jsonPath()
                .getString("recordedAt");
        as("analyst.performance", because(FIGURE.formatted(12, "FINAL")))
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(200);

        as("auditor").get(address).then().body("amount", equalTo(12));
        as("auditor").get(address + "?asKnownOn=" + first).then().body("amount", equalTo(10));
        as("auditor").get(address + "?asKnownOn=2005-01-01").then().statusCode(404);
        as("auditor").get(address + "?asKnownOn=9999-12-30").then().body("amount", equalTo(12));
        var list = address.replace("/LONDON/2006-03", "") + "?asKnownOn=";
        as("auditor").get(list + first).then().body("items.amount", contains(10));
        as("auditor").get(list + "2005-01-01").then().body("items", empty());
        as("auditor").get(list + "yesterday").then().statusCode(400).body("violations[0].field", equalTo("asKnownOn"));
    }

    @Test
    void keepsEveryValueThereWas() {
        var address = indicator() + "/observations/LONDON/2006-03";
        as("analyst.performance", FIGURE.formatted(10, "PROVISIONAL")).put(address);
        for (int revision = 1; revision < 4; revision++) {
            as("analyst.performance", because(FIGURE.formatted(10 + revision, "REVISED")))
                    .header("If-Match", "\"" + revision + "\"")
                    .put(address)
                    .then()
                    .statusCode(200);
        }

        as("auditor")
                .get(address + "/history")
                .then()
                .body("items.revision", contains(1, 2, 3, 4))
                .body("items.amount", contains(10, 11, 12, 13))
                .body("items[0].reason", equalTo(null))
                .body("items.recordedBy", everyItem(equalTo("analyst.performance")));
    }

    @Test
    void areListedByPlaceAndPeriod() {
        var list = indicator() + "/observations";
        for (var where : List.of("LONDON/2006-01", "LONDON/2006-02", "E09000007/2006-01", "LONDON/FY2004")) {
            as("analyst.performance", FIGURE.formatted(1, "FINAL"))
                    .put(list + "/" + where)
                    .then()
                    .statusCode(201);
        }

        as("auditor").get(list).then().body("items.place", contains("E09000007", "LONDON", "LONDON", "LONDON"));
        as("auditor").get(list + "?place=LONDON").then().body("items.period", contains("FY2004", "2006-01", "2006-02"));
        as("auditor")
                .get(list + "?from=2006-01&to=2006-01")
                .then()
                .body("items.period", contains("2006-01", "2006-01"));
        var next = as("auditor").get(list + "?limit=3").jsonPath().getString("next");
        as("auditor")
                .get(list + "?limit=3&after=" + next)
                .then()
                .body("items.period", contains("2006-02"))
                .body("next", equalTo(null));
    }

    @Test
    void letsTheBoundWriteForTheirOwnAlone() {
        var list = indicator() + "/observations/";

        as("analyst.camden", FIGURE.formatted(1, "FINAL"))
                .put(list + "E09000025/2006-01")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-bounds"));
        as("analyst.camden", FIGURE.formatted(1, "FINAL"))
                .put(list + "LONDON/2006-01")
                .then()
                .statusCode(403);
        as("analyst.camden", FIGURE.formatted(1, "FINAL"))
                .put(list + "E09000007/2006-01")
                .then()
                .statusCode(201);
        as("claims.tp", FIGURE.formatted(1, "FINAL"))
                .put(list + "LONDON/2006-01")
                .then()
                .statusCode(201);
        as("claims.scd", FIGURE.formatted(1, "FINAL"))
                .put(list + "LONDON/2006-02")
                .then()
                .statusCode(403);
        as("owner.act-1", FIGURE.formatted(1, "FINAL"))
                .put(list + "LONDON/2006-02")
                .then()
                .statusCode(403);
    }

    @Test
    void saysWhatIsNotThere() {
        var list = indicator() + "/observations/";

        as("analyst.performance", FIGURE.formatted(1, "FINAL"))
                .put(list + "NOWHERE/2006-01")
                .then()
                .statusCode(404);
        as("analyst.performance", FIGURE.formatted(1, "FINAL"))
                .put(list + "LONDON/2006-1")
                .then()
                .statusCode(400);
        as("auditor").get(list + "LONDON/2006-01").then().statusCode(404);
        as("auditor").get("/api/v1/indicators/NO-SUCH/observations").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400000000", "1e30", "12345678901234567890", "0.1234567", "-1e400000000"})
    void refusesANumberThatTheRecordCannotKeepExactly(String number) {
        as("analyst.performance", FIGURE.formatted(number, "FINAL"))
                .put(indicator() + "/observations/LONDON/2006-01")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("amount"));
    }

    private static String because(String figure) {
        return figure.replace("}", ", \"reason\": \"Two came late.\"}");
    }

    private static String indicator() {
        var address = "/api/v1/indicators/" + fresh("I-");
        as("analyst.performance", ARRESTS).put(address).then().statusCode(201);
        return address;
    }
}
