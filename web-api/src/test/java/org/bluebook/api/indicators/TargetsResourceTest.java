package org.bluebook.api.indicators;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
class TargetsResourceTest {
    private static final String ARRESTS = """
            {"title": "Arrests", "theme": "NETWORKS", "unit": "ARRESTS", "kind": "COUNT", "direction": "HIGHER",
             "role": "TARGET", "owner": "TP"}
            """;

    @Test
    void setsATargetThatIsNotChangedAfterwards() {
        var address = indicator() + "/targets/FY2005";

        as("analyst.performance", "{\"amount\": 120, \"qualifier\": \"AT_LEAST\"}")
                .put(address)
                .then()
                .statusCode(201)
                .body("inWords", equalTo("at least 120 arrests"))
                .body("setBy", equalTo("analyst.performance"));

        as("analyst.performance", "{\"amount\": 110}")
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/target-set"));
    }

    @Test
    void establishesLaterWhatWasToBeEstablished() {
        var address = indicator() + "/targets/FY2006";
        as("analyst.performance", "{\"qualifier\": \"TO_BE_ESTABLISHED\"}")
                .put(address)
                .then()
                .statusCode(201)
                .body("amount", equalTo(null))
                .body("inWords", equalTo("to be established"));

        as("analyst.performance", "{\"amount\": 130}").put(address).then().statusCode(428);
        as("analyst.performance", "{\"amount\": 130}")
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(200)
                .body("inWords", equalTo("130 arrests"));
    }

    @Test
    void areListedTheEarliestPeriodFirst() {
        var targets = indicator() + "/targets";
        for (var period : List.of("FY2006", "2006-01", "FY2004")) {
            as("analyst.performance", "{\"amount\": 1}")
                    .put(targets + "/" + period)
                    .then()
                    .statusCode(201);
        }

        as("member.board").get(targets).then().body("items.period", contains("FY2004", "2006-01", "FY2006"));
    }

    @Test
    void refusesWhatIsNoTarget() {
        var targets = indicator() + "/targets/";

        as("analyst.performance", "{}")
                .put(targets + "FY2005")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("blank is not zero"));
        as("analyst.performance", "{\"amount\": 1}")
                .put(targets + "2006-13")
                .then()
                .statusCode(400);
        as("analyst.camden", "{\"amount\": 1}").put(targets + "FY2005").then().statusCode(403);
        as("analyst.performance", "{\"amount\": 1}")
                .put("/api/v1/indicators/NO-SUCH/targets/FY2005")
                .then()
                .statusCode(404);
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
