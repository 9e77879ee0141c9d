package org.bluebook.api.places;

import static io.restassured.RestAssured.given;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class PlacesResourceTest {
    @Test
    void entersANeighbourhoodOfABorough() {
        var address = "/api/v1/places/" + fresh("W-");
        var ward = ward(fresh("Ward "));

        as("analyst.camden", ward)
                .put(address)
                .then()
                .statusCode(201)
                .body("kind", equalTo("NEIGHBOURHOOD"))
                .body("within", equalTo("E09000007"))
                .body("inTotals", equalTo(false));

        as("analyst.camden", ward).put(address).then().statusCode(200);
        given().get(address).then().statusCode(200);
    }

    @Test
    void renamesANeighbourhoodUnderTheVersionThatWasRead() {
        var address = entered();
        var renamed = ward(fresh("Other "));

        as("analyst.camden", renamed).put(address).then().statusCode(428);
        as("analyst.camden", renamed)
                .header("If-Match", tag(address))
                .put(address)
                .then()
                .statusCode(200);
    }

    @Test
    void leavesBoroughsAsTheyAre() {
        as("analyst.performance", ward(fresh("Camden ")))
                .header("If-Match", tag("/api/v1/places/E09000007"))
                .put("/api/v1/places/E09000007")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-neighbourhood"));
    }

    @Test
    void refusesAnotherBoroughANameThatIsTakenAndABoroughThatIsNone() {
        as("analyst.newham", ward(fresh("Ward ")))
                .put("/api/v1/places/" + fresh("W-"))
                .then()
                .statusCode(403);
        as("analyst.camden", ward("Camden"))
                .put("/api/v1/places/" + fresh("W-"))
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("is that of another place"));
        as("analyst.performance", ward(fresh("Ward ")).replace("E09000007", "LONDON"))
                .put("/api/v1/places/" + fresh("W-"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("borough"));
    }

    @Test
    void isFlaggedAsWorstAffectedForAReason() {
        var address = entered();
        var flag = "{\"because\": \"Open dealing.\", \"reviewOn\": \"2006-09-01\"}";

        as("analyst.newham", flag)
                .header("If-Match", tag(address))
                .put(address + "/flag")
                .then()
                .statusCode(403);
        as("analyst.camden", flag).put(address + "/flag").then().statusCode(428);
        as("analyst.camden", flag)
                .header("If-Match", tag(address))
                .put(address + "/flag")
                .then()
                .statusCode(200)
                .body("worstAffected", equalTo(true))
                .body("reviewOn", equalTo("2006-09-01"));
    }

    @Test
    void isReviewedAndKeptOrTakenOffAndRemembersIt() {
        var address = entered();
        var kept =
                "{\"outcome\": \"KEPT\", \"because\": \"As many calls.\", \"on\": \"2026-01-15\", \"reviewOn\": \"2026-07-15\"}";
        var takenOff = "{\"outcome\": \"TAKEN_OFF\", \"because\": \"Calls fell by half.\"}";
        as("analyst.camden", takenOff)
                .header("If-Match", tag(address))
                .post(address + "/flag/reviews")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-worst-affected"));
        as("analyst.camden", "{\"because\": \"Open dealing.\", \"reviewOn\": \"2006-09-01\"}")
                .header("If-Match", tag(address))
                .put(address + "/flag")
                .then()
                .statusCode(200);

        as("analyst.newham", takenOff)
                .header("If-Match", tag(address))
                .post(address + "/flag/reviews")
                .then()
                .statusCode(403);
        as("analyst.camden", takenOff).post(address + "/flag/reviews").then().statusCode(428);
        as("analyst.camden", kept)
                .header("If-Match", tag(address))
                .post(address + "/flag/reviews")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reviewed-before-flagged"));
        as("analyst.camden", "{\"outcome\": \"KEPT\", \"because\": \"As many calls.\"}")
                .header("If-Match", tag(address))
                .post(address + "/flag/reviews")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/next-review-needed"));
        as("analyst.camden", "{\"outcome\": \"KEPT\", \"because\": \"As many calls.\", \"reviewOn\": \"2199-01-01\"}")
                .header("If-Match", tag(address))
                .post(address + "/flag/reviews")
                .then()
                .statusCode(200)
                .body("worstAffected", equalTo(true))
                .body("reviewOn", equalTo("2199-01-01"));
        as("analyst.camden", takenOff)
                .header("If-Match", tag(address))
                .post(address + "/flag/reviews")
                .then()
                .statusCode(200)
                .body("worstAffected", equalTo(false))
                .body("reviewOn", equalTo(null));

        given().get(address + "/flag/history")
                .then()
                .statusCode(200)
                .body("steps.step", contains("FLAGGED", "KEPT", "TAKEN_OFF"))
                .body("steps.because", contains("Open dealing.", "As many calls.", "Calls fell by half."))
                .body("steps.reviewOn", contains("2006-09-01", "2199-01-01", null));
        given().get("/api/v1/places/NO-SUCH/flag/history").then().statusCode(404);
    }

    @Test
    void areListedByKindForAnybody() {
        given().get("/api/v1/places?limit=500&kind=BOROUGH")
                .then()
                .statusCode(200)
                .body("items", hasSize(32));
        given().get("/api/v1/places?kind=VILLAGE").then().statusCode(400);
    }

    private static String entered() {
        var address = "/api/v1/places/" + fresh("W-");
        as("analyst.camden", ward(fresh("Ward "))).put(address).then().statusCode(201);
        return address;
    }

    private static String ward(String name) {
        return "{\"name\": \"%s\", \"borough\": \"E09000007\"}".formatted(name);
    }

    private static String tag(String address) {
        return as("auditor").get(address).header("ETag");
    }
}
