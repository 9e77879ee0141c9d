package org.bluebook.api.meetings;

import static io.restassured.RestAssured.given;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
class MeetingsResourceTest {
    private static final String DECISION = """
            {"outcome": "AGREED", "about": "Report 9", "wording": "That it be done.", "source": "Minutes"}
            """;

    @Test
    void isPlannedAtTheAddressOfItsBodyAndDay() {
        var body = body();
        var meeting = "{\"body\": \"%s\", \"day\": \"2006-04-24\"}".formatted(body);

        as("secretary", meeting)
                .put("/api/v1/meetings/" + body + "-2006-04-25")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/references-differ"));
        as("secretary", meeting)
                .put("/api/v1/meetings/" + body + "-2006-04-24")
                .then()
                .statusCode(201)
                .body("state", equalTo("PLANNED"));
        given().get("/api/v1/meetings?body=" + body + "&from=2006-04-24&to=2006-04-24")
                .then()
                .body("items.reference", contains(body + "-2006-04-24"));
        given().get("/api/v1/meetings?body=" + body + "&from=2006-04-25").then().body("items", empty());
    }

    @Test
    void hasAnAgendaInTheOrderOfItsNumbers() {
        var meeting = planned();
        for (var item : List.of("10", "9")) {
            as("secretary", "{\"title\": \"Item %s\"}".formatted(item))
                    .put(meeting + "/agenda/" + item)
                    .then()
                    .statusCode(201);
        }

        as("secretary", "{\"title\": \"Item 9\"}")
                .put(meeting + "/agenda/9")
                .then()
                .statusCode(200);
        as("secretary", "{\"title\": \"Another\"}")
                .put(meeting + "/agenda/9")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/agenda-number-taken"));
        given().get(meeting + "/agenda").then().body("items.number", contains(9, 10));
    }

    @Test
    void isHeldOnceAndThenHasNoOtherAgenda() {
        var meeting = planned();

        as("secretary", "{\"state\": \"HELD\"}").put(meeting + "/state").then().statusCode(428);
        as("secretary", "{\"state\": \"HELD\"}")
                .header("If-Match", given().get(meeting).header("ETag"))
                .put(meeting + "/state")
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"));
        as("secretary", "{\"state\": \"CANCELLED\"}")
                .header("If-Match", given().get(meeting).header("ETag"))
                .put(meeting + "/state")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-over"));
        as("secretary", "{\"title\": \"Late\"}")
                .put(meeting + "/agenda/1")
                .then()
                .statusCode(409);
    }

    @Test
    void keepsWhatWasDecidedAsItWasRecorded() {
        var meeting = planned();

        as("secretary", DECISION).put(meeting + "/decisions/1").then().statusCode(201);
        as("secretary", DECISION).put(meeting + "/decisions/1").then().statusCode(200);
        as("secretary", DECISION.replace("AGREED", "REFUSED"))
                .put(meeting + "/decisions/1")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/on-record-already"));
        given().get(meeting + "/decisions").then().body("items.outcome", contains("AGREED"));
    }

    @Test
    void isTheSecretarysToPlan() {
        var meeting = planned();

        as("approver", DECISION).put(meeting + "/decisions/1").then().statusCode(403);
        as("owner.act-1", "{\"title\": \"Mine\"}")
                .put(meeting + "/agenda/1")
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body("{\"state\": \"HELD\"}")
                .put(meeting + "/state")
                .then()
                .statusCode(401);
        given().get("/api/v1/meetings/NO-SUCH/agenda").then().statusCode(404);
    }

    private static String planned() {
        var body = body();
        var address = "/api/v1/meetings/" + body + "-2006-04-24";
        as("secretary", "{\"body\": \"%s\", \"day\": \"2006-04-24\"}".formatted(body))
                .put(address)
                .then()
                .statusCode(201);
        return address;
    }

    private static String body() {
        var reference = fresh("B");
        as("secretary", "{\"name\": \"A committee\", \"authority\": \"An authority\"}")
                .put("/api/v1/bodies/" + reference)
                .then()
                .statusCode(201);
        return reference;
    }
}
