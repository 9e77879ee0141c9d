package org.bluebook.api.networks;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.bluebook.api.Api.ward;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
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
class DisruptionsResourceTest {
    private static final String CONFIRMATION = "{\"definition\": 1, \"on\": \"2006-03-20\"}";
    private static final String REJECTION =
            "{\"definition\": 1, \"reason\": \"Nobody was put out of business.\", \"on\": \"2006-03-20\"}";

    @Test
    void takesAClaimOfTheUnitOfTheClaimant() {
        var address = "/api/v1/disruptions/" + fresh("D-");

        as("claims.tp", claim(network(), "TP"))
                .put(address)
                .then()
                .statusCode(201)
                .body("state", equalTo("CLAIMED"))
                .body("claimedBy", equalTo("claims.tp"))
                .body("judgedBy", equalTo(null));
    }

    @Test
    void refusesAClaimForAnotherUnitOrBorough() {
        var network = network();

        as("claims.tp", claim(network, "SCD"))
                .put("/api/v1/disruptions/" + fresh("D-"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-bounds"));
        as("analyst.camden", claim(network, "TP"))
                .put("/api/v1/disruptions/" + fresh("D-"))
                .then()
                .statusCode(403);
        as("analyst.camden", in("E09000025", claim(network, "TP")))
                .put("/api/v1/disruptions/" + fresh("D-"))
                .then()
                .statusCode(403);
        as("analyst.camden", in("E09000007", claim(network, "TP")))
                .put("/api/v1/disruptions/" + fresh("D-"))
                .then()
                .statusCode(201);
    }

    @Test
    void belongsToTheBoroughAroundItsWard() {
        var network = network();
        var address = "/api/v1/disruptions/" + fresh("D-");

        as("analyst.newham", in(ward("E09000007"), claim(network, "TP")))
                .put(address)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-bounds"))
                .body("detail", containsString("E09000007"));
        as("analyst.camden", in(ward("E09000007"), claim(network, "TP")))
                .put(address)
                .then()
                .statusCode(201);
    }

    @Test
    void isNotTakenFromAWardOfAnotherBorough() {
        var network = network();
        var address = "/api/v1/disruptions/" + fresh("D-");
        as("analyst.performance", in(ward("E09000025"), claim(network, "TP")))
                .put(address)
                .then()
                .statusCode(201);

        as("analyst.camden", because(in(ward("E09000007"), claim(network, "TP"))))
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-your-bounds"));
    }

    @Test
    void doesNotHandAClaimFromOneUnitToAnother() {
        var address = "/api/v1/disruptions/" + fresh("D-");
        var network = network();
        as("analyst.performance", claim(network, "SCD")).put(address).then().statusCode(201);

        as("claims.tp", because(claim(network, "TP")))
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(403);
    }

    @Test
    void namesWhatTheStoreDoesNotKnow() {
        as("analyst.performance", in("NOWHERE", claim("NO-SUCH", "NO-SUCH")))
                .put("/api/v1/disruptions/" + fresh("D-"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("network", "unit", "place"));
    }

    @Test
    void refusesAClaimOnADayThatTheNetworkWasNotOnTheMap() {
        as("analyst.performance", claim(network(), "TP").replace("2006-03-01", "2001-03-01"))
                .put("/api/v1/disruptions/" + fresh("D-"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/network-not-mapped"));
    }

    @Test
    void isConfirmedByAVerifierWhoSaysWhichVersionTheyRead() {
        var address = claimed("claims.tp");

        as("verifier", CONFIRMATION).put(address + "/confirmation").then().statusCode(428);
        as("verifier", CONFIRMATION)
                .header("If-Match", tag(address))
                .put(address + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("judgedBy", equalTo("verifier"))
                .body("judgedOn", equalTo("2006-03-20"))
                .body("definition", equalTo(1));

        as("verifier", CONFIRMATION).put(address + "/confirmation").then().statusCode(200);
    }

    @Test
    void isRejectedForAReasonAndNeverWithoutOne() {
        var address = claimed("claims.tp");

        as("verifier", "{\"definition\": 1}")
                .header("If-Match", tag(address))
                .put(address + "/rejection")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"));
        as("verifier", REJECTION)
                .header("If-Match", tag(address))
                .put(address + "/rejection")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("Nobody was put out of business."));
    }

    @Test
    void isNeverJudgedByItsClaimant() {
        var address = claimed("claims.verifier");

        as("claims.verifier", CONFIRMATION)
                .header("If-Match", tag(address))
                .put(address + "/confirmation")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/own-claim-refused"));
        as("claims.verifier", REJECTION)
                .header("If-Match", tag(address))
                .put(address + "/rejection")
                .then()
                .statusCode(403);
        as("auditor").get(address).then().body("state", equalTo("CLAIMED"));
    }

    @Test
    void isJudgedOnceAndNotBeforeItHappened() {
        var address = claimed("claims.tp");

        as("verifier", CONFIRMATION.replace("2006-03-20", "2006-02-01"))
                .header("If-Match", tag(address))
                .put(address + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/judged-before-claimed"));
        as("verifier", CONFIRMATION)
                .header("If-Match", tag(address))
                .put(address + "/confirmation")
                .then()
                .statusCode(200);
        as("claims.verifier", REJECTION)
                .header("If-Match", tag(address))
                .put(address + "/rejection")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disruption-already-judged"));
    }

    @Test
    void isCorrectedByItsClaimantUntilItIsJudged() {
        var address = "/api/v1/disruptions/" + fresh("D-");
        var network = network();
        as("claims.tp", claim(network, "TP")).put(address).then().statusCode(201);
        var right = because(claim(network, "TP").replace("2006-03-01", "2006-03-02"));

        as("analyst.performance", right)
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-claimant-corrects"));
        as("claims.tp", right).put(address).then().statusCode(428);
        as("claims.tp", right)
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(200)
                .body("day", equalTo("2006-03-02"));
        as("verifier", CONFIRMATION).header("If-Match", tag(address)).put(address + "/confirmation");
        as("claims.tp", because(claim(network, "TP")))
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disruption-already-judged"));
    }

    @Test
    void areListedByNetworkAndState() {
        var network = network();
        var reference = fresh("D-");
        as("claims.tp", claim(network, "TP")).put("/api/v1/disruptions/" + reference);

        as("member.board")
                .get("/api/v1/disruptions?network=" + network)
                .then()
                .statusCode(200)
                .body("items.reference", contains(reference));
        as("member.board")
                .get("/api/v1/disruptions?state=CONFIRMED&network=" + network)
                .then()
                .body("items", empty());
        as("member.committee").get("/api/v1/disruptions").then().statusCode(403);
    }

    private static String claimed(String claimant) {
        var address = "/api/v1/disruptions/" + fresh("D-");
        as(claimant, claim(network(), "TP")).put(address).then().statusCode(201);
        return address;
    }

    private static String network() {
        var reference = fresh("N-");
        as("analyst.performance", """
                        {"involvement": "DRUGS_ONLY", "level": 2, "mappedOn": "2005-06-01"}
                        """)
                .put("/api/v1/networks/" + reference)
                .then()
                .statusCode(201);
        return reference;
    }

    private static String claim(String network, String unit) {
        return """
                {"network": "%s", "day": "2006-03-01", "unit": "%s", "method": "KEY_ARREST", "source": "Return"}
                """.formatted(network, unit);
    }

    private static String in(String place, String claim) {
        return claim.replace("}", ", \"place\": \"%s\"}".formatted(place));
    }

    private static String because(String claim) {
        return claim.replace("}", ", \"because\": \"A slip of the pen.\"}");
    }

    private static String tag(String address) {
        return as("auditor").get(address).header("ETag");
    }
}
