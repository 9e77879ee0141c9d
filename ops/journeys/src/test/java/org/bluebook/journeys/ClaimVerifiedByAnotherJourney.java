package org.bluebook.journeys;

import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

/** Two claims of May 2006: judged by somebody else, one taken and one not. */
@Journey
class ClaimVerifiedByAnotherJourney {
    private static final String FIRST = "/disruptions/D-9001";
    private static final String SECOND = "/disruptions/D-9002";
    private static final String CONFIRMED = "{\"definition\": 1}";

    private String tag;

    @Test
    void tellsOfTwoClaims() {
        itIs("2006-05-10");
        aUnitClaimsADisruption();
        aUnitCannotClaimForAnother();
        whoClaimsCannotJudge();
        aVerifierCannotJudgeTheirOwn();

        itIs("2006-05-12");
        anotherConfirmsIt();
        nobodyJudgesItTwice();
        aSecondClaimIsRejectedWithAReason();
    }

    private void aUnitClaimsADisruption() {
        tag = as("claims.scd", claim("SCD", "CN-106"))
                .put(FIRST)
                .then()
                .statusCode(201)
                .body("state", equalTo("CLAIMED"))
                .body("claimedBy", equalTo("claims.scd"))
                .extract()
                .header("ETag");
    }

    private void aUnitCannotClaimForAnother() {
        as("claims.scd", claim("MMDP", "CN-013"))
                .put("/disruptions/D-9003")
                .then()
                .statusCode(403);
        reads("verifier", "/disruptions/D-9003").statusCode(404);
    }

    private void whoClaimsCannotJudge() {
        as("claims.scd", CONFIRMED)
                .header("If-Match", tag)
                .put(FIRST + "/confirmation")
                .then()
                .statusCode(403);
    }

    private void aVerifierCannotJudgeTheirOwn() {
        var own = as("claims.verifier", claim("SCD", "CN-013"))
                .put(SECOND)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");

        as("claims.verifier", CONFIRMED)
                .header("If-Match", own)
                .put(SECOND + "/confirmation")
                .then()
                .statusCode(403)
                .body("detail", containsString("claims.verifier"));
    }

    private void anotherConfirmsIt() {
        as("verifier", CONFIRMED)
                .header("If-Match", tag)
                .put(FIRST + "/confirmation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("judgedBy", equalTo("verifier"));
    }

    private void nobodyJudgesItTwice() {
        var now = reads("verifier", FIRST).extract().header("ETag");

        as("verifier", "{\"definition\": 1, \"reason\": \"On second thoughts.\"}")
                .header("If-Match", now)
                .put(FIRST + "/rejection")
                .then()
                .statusCode(409);
    }

    private void aSecondClaimIsRejectedWithAReason() {
        var now = reads("verifier", SECOND).extract().header("ETag");

        as("verifier", "{\"definition\": 1, \"reason\": \"The cash was returned.\"}")
                .header("If-Match", now)
                .put(SECOND + "/rejection")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        reads("member.board", SECOND).body("reason", equalTo("The cash was returned."));
    }

    private static String claim(String unit, String network) {
        return """
                {"network": "%s", "day": "2006-05-04", "unit": "%s", "method": "CASH", "source": "Log of the unit"}
                """.formatted(network, unit);
    }
}
