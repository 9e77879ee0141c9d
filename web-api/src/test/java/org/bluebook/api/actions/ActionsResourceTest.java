package org.bluebook.api.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.api.AtOnce;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class ActionsResourceTest {
    private static final String UPDATE = """
            {"rag": "AMBER", "forecast": "GREEN", "narrative": "Lists are in.", "reason": "One date moved."}
            """;

    @BeforeEach
    void anActionOfEachOwner() {
        OwnedActions.put("T-");
    }

    @Test
    void letsAnOwnerReportTheirOwnActionAndNoOther() {
        as("owner.act-2", UPDATE)
                .put("/api/v1/actions/T-1/updates/2006-01")
                .then()
                .statusCode(403);

        as("owner.act-1", UPDATE)
                .put("/api/v1/actions/T-1/updates/2006-01")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("rag", equalTo("AMBER"));

        as("owner.act-1").get("/api/v1/actions/T-1/updates/2006-01").then().statusCode(200);
        as("owner.act-1", UPDATE)
                .put("/api/v1/actions/T-1/updates/2006-01")
                .then()
                .statusCode(200);
    }

    @Test
    void asksForTheVersionBeforeItRevises() {
        as("owner.act-1", UPDATE).put("/api/v1/actions/T-1/updates/2006-02");
        var revised = UPDATE.replace("AMBER", "RED").replace("}", ", \"revisedBecause\": \"A list was late.\"}");

        as("owner.act-1", revised)
                .put("/api/v1/actions/T-1/updates/2006-02")
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/change-needs-version"));
        as("owner.act-1", revised)
                .header("If-Match", "\"7\"")
                .put("/api/v1/actions/T-1/updates/2006-02")
                .then()
                .statusCode(412);
        as("owner.act-1", revised)
                .header("If-Match", "\"1\"")
                .put("/api/v1/actions/T-1/updates/2006-02")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        as("auditor").get("/api/v1/actions/T-1/updates").then().statusCode(200);
    }

    @Test
    void namesEveryFieldThatCannotBeTaken() {
        as("owner.act-1", "{\"rag\": \"PINK\", \"forecast\": 3, \"colour\": \"pink\", \"reason\": 5}")
                .put("/api/v1/actions/T-1/updates/2006-03")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/fields-not-valid"))
                .body("violations", hasSize(4))
                .body("violations.find { it.field == 'rag' }.message", containsString("GREEN, AMBER, RED"))
                .body("violations.find { it.field == 'colour' }.message", containsString("is not a field here"));
    }

    @Test
    void saysTheSameOfABadMonthInAPathAndInABody() {
        as("owner.act-1", UPDATE)
                .put("/api/v1/actions/T-1/updates/2006-13")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("month"))
                .body("violations[0].in", equalTo("path"))
                .body("violations[0].message", equalTo("is \"2006-13\" and not a month: write it as 2006-03"));
    }

    @Test
    void answersNotModifiedToWhoHasIt() {
        var tag = as("auditor")
                .get("/api/v1/actions/T-1")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        as("auditor")
                .header("If-None-Match", tag)
                .get("/api/v1/actions/T-1")
                .then()
                .statusCode(304);
    }

    @Test
    void losesNothingOfFiftyWriters() throws Exception {
        as("owner.act-1").get("/api/v1/actions/T-1/evidence");
        int before = as("auditor")
                .get("/api/v1/actions/T-1/evidence?limit=500")
                .jsonPath()
                .getList("items")
                .size();

        var statuses = AtOnce.send(
                50,
                n -> as("owner.act-1", """
                        {"title": "Note %d", "day": "2006-03-01", "describes": "What was done."}
                        """.formatted(n))
                        .post("/api/v1/actions/T-1/evidence")
                        .statusCode());

        assertThat(statuses).containsOnly(201);
        as("auditor").get("/api/v1/actions/T-1/evidence?limit=500").then().body("items", hasSize(before + 50));
    }

    @Test
    void letsOneOfFiftyRevisersWinAndTellsTheOthers() throws Exception {
        as("owner.act-1", UPDATE).put("/api/v1/actions/T-1/updates/2005-12");

        var statuses = AtOnce.send(
                50,
                n -> as("owner.act-1", """
                        {"rag": "RED", "forecast": "GREEN", "reason": "Reason %d.", "revisedBecause": "Again."}
                        """.formatted(n))
                        .header("If-Match", "\"1\"")
                        .put("/api/v1/actions/T-1/updates/2005-12")
                        .statusCode());

        assertThat(statuses).containsOnly(200, 412);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    }

    @Test
    void doesOnceWhatIsRepeatedUnderAKey() {
        var evidence = "{\"title\": \"Once\", \"day\": \"2006-03-01\", \"describes\": \"What was done.\"}";
        int first = as("owner.act-1", evidence)
                .header("Idempotency-Key", "once-only")
                .post("/api/v1/actions/T-1/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("number");

        as("owner.act-1", evidence)
                .header("Idempotency-Key", "once-only")
                .post("/api/v1/actions/T-1/evidence")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("number", equalTo(first));
        as("owner.act-1", evidence.replace("Once", "Twice"))
                .header("Idempotency-Key", "once-only")
                .post("/api/v1/actions/T-1/evidence")
                .then()
                .statusCode(422);
    }
}
