package org.bluebook.api.networks;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
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
class NetworksResourceTest {
    private static final String MAPPED = """
            {"involvement": "DRUGS_ONLY", "level": 2, "mappedOn": "2005-06-01"}
            """;

    @Test
    void putsANetworkOnTheMapOnce() {
        var address = "/api/v1/networks/" + fresh("N-");

        as("analyst.performance", MAPPED)
                .put(address)
                .then()
                .statusCode(201)
                .header("Location", endsWith(address))
                .body("involvement", equalTo("DRUGS_ONLY"))
                .body("unmappedOn", equalTo(null));

        as("analyst.performance", MAPPED).put(address).then().statusCode(200);
        as("member.board").get(address).then().statusCode(200).body("level", equalTo(2));
    }

    @Test
    void correctsWithTheVersionAndAReason() {
        var address = mapped();
        var tag = as("auditor").get(address).header("ETag");
        var level3 = MAPPED.replace("2,", "3,");

        as("analyst.performance", level3).put(address).then().statusCode(428);
        as("analyst.performance", level3)
                .header("If-Match", "\"77\"")
                .put(address)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/changed-meanwhile"));
        as("analyst.performance", level3)
                .header("If-Match", tag)
                .put(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/correction-needs-reason"));
        as("analyst.performance", level3.replace("}", ", \"because\": \"It crosses boundaries.\"}"))
                .header("If-Match", tag)
                .put(address)
                .then()
                .statusCode(200)
                .body("level", equalTo(3))
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void takesANetworkOffTheMap() {
        var address = mapped();
        var off = "{\"on\": \"2006-02-01\"}";

        as("analyst.performance", off).put(address + "/unmapping").then().statusCode(428);
        as("analyst.performance", off)
                .header("If-Match", as("auditor").get(address).header("ETag"))
                .put(address + "/unmapping")
                .then()
                .statusCode(200)
                .body("unmappedOn", equalTo("2006-02-01"));

        as("analyst.performance", off).put(address + "/unmapping").then().statusCode(200);
    }

    @Test
    void keepsOnTheMapWhatWasDisruptedSince() {
        var address = mapped();
        as("analyst.performance", """
                        {"network": "%s", "day": "2006-03-01", "unit": "TP", "method": "CASH", "source": "Return"}
                        """.formatted(address.substring(address.lastIndexOf('/') + 1)))
                .put("/api/v1/disruptions/" + fresh("D-"))
                .then()
                .statusCode(201);

        as("analyst.performance", "{\"on\": \"2006-02-01\"}")
                .header("If-Match", as("auditor").get(address).header("ETag"))
                .put(address + "/unmapping")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disrupted-off-the-map"));
    }

    @Test
    void refusesADayThatIsStillToCome() {
        as("analyst.performance", MAPPED.replace("2005-06-01", "9999-12-31"))
                .put("/api/v1/networks/" + fresh("N-"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("mappedOn"))
                .body("violations[0].message", equalTo("is in the future"));
    }

    @Test
    void leavesOutWhoIsBoundAndWhoHasNoRole() {
        var address = mapped();

        as("analyst.camden", MAPPED)
                .put("/api/v1/networks/" + fresh("N-"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-bounds"));
        as("claims.tp", MAPPED).put("/api/v1/networks/" + fresh("N-")).then().statusCode(403);
        as("verifier", MAPPED).put(address).then().statusCode(403);
        as("member.committee").get(address).then().statusCode(403);
        as("nobody").get("/api/v1/networks").then().statusCode(403);
    }

    @Test
    void listsByPartInDrugsAndByDay() {
        var address = mapped();
        var reference = address.substring(address.lastIndexOf('/') + 1);

        as("auditor")
                .get("/api/v1/networks?limit=500&involvement=DRUGS_ONLY&mappedOn=2005-06-01")
                .then()
                .statusCode(200)
                .body("items.reference", hasItem(reference))
                .body("items.involvement", everyItem(equalTo("DRUGS_ONLY")));
        as("auditor")
                .get("/api/v1/networks?limit=500&mappedOn=2005-05-31")
                .then()
                .body("items.reference", not(hasItem(reference)));
        as("auditor")
                .get("/api/v1/networks?limit=500&involvement=NO_DRUGS")
                .then()
                .body("items.reference", not(hasItem(reference)));
    }

    @Test
    void answersNotModifiedToWhoHasIt() {
        var address = mapped();
        var tag = as("auditor").get(address).header("ETag");

        as("auditor").header("If-None-Match", tag).get(address).then().statusCode(304);
        as("auditor").header("If-None-Match", "\"77\"").get(address).then().statusCode(200);
        as("auditor")
                .header("If-None-Match", tag)
                .get("/api/v1/networks/NO-SUCH")
                .then()
                .statusCode(404);
    }

    private static String mapped() {
        var address = "/api/v1/networks/" + fresh("N-");
        as("analyst.performance", MAPPED).put(address).then().statusCode(201);
        return address;
    }
}
