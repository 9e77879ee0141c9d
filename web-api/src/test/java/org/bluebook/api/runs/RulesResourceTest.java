package org.bluebook.api.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.scheduler.occurrences.Alarm;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class RulesResourceTest {
    private static final String OPERATOR = "operator";
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2006, 3, 15, 17, 0);
    private static final LocalDateTime FAR_OFF = LocalDateTime.of(2096, 7, 15, 17, 0);

    private final String rule = fresh("RULE-");

    @Inject
    RunsToLookAt runs;

    @Inject
    Alarm alarm;

    @Test
    void tellsTheNextFiveTimesOnTheWallAndTheirInstants() {
        runs.plan(rule, IntStream.range(0, 7).mapToObj(FAR_OFF::plusMonths).toArray(LocalDateTime[]::new));

        var told = as(OPERATOR).get("/api/v1/rules/{rule}", rule).then().statusCode(200);

        told.body("next", hasSize(5))
                .body("next[0].nominal", equalTo("2096-07-15T17:00"))
                .body("next[0].due", equalTo("2096-07-15T16:00:00Z"))
                .body("next[4].due", equalTo("2096-11-15T17:00:00Z"));
    }

    @Test
    void keepsWhatBecomesDueWhileItIsPausedAndDoesItLate() {
        runs.plan(rule, LONG_AGO);

        become(true).body("paused", equalTo(true)).body("pausedBy", equalTo(OPERATOR));
        alarm.crank();
        var meanwhile = outcomes();
        become(false).body("paused", equalTo(false)).body("pausedBy", nullValue());
        alarm.crank();

        assertThat(meanwhile).isEmpty();
        assertThat(outcomes()).containsExactly("DONE_WITH_FINDINGS");
    }

    @Test
    void isDoneNowWhenSomebodyAsks() {
        runs.plan(rule, FAR_OFF);

        var asked = ask(FAR_OFF).then().statusCode(201).extract();
        alarm.crank();

        assertThat(outcomes()).containsExactly("DONE_WITH_FINDINGS");
        as(OPERATOR).get(asked.header("Location")).then().body("items[0].nominal", equalTo("2096-07-15T17:00"));
    }

    @Test
    void isNotDoneTwiceWhenSomebodyAsks() {
        runs.run(rule, LONG_AGO);

        ask(LONG_AGO)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-to-be-run"))
                .body("detail", containsString("is DONE and cannot be run now"));
    }

    @Test
    void isNotDoneNowWhileItIsPaused() {
        runs.plan(rule, FAR_OFF);
        become(true);

        ask(FAR_OFF)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/rule-paused"))
                .body("detail", containsString("paused by operator: The return is corrected. Resume it first."));

        become(false);
        ask(FAR_OFF).then().statusCode(201);
    }

    @Test
    void isRehearsedAndNotDone() {
        runs.plan(rule, FAR_OFF);

        rehearse("secretary", FAR_OFF)
                .then()
                .statusCode(200)
                .body("occurrence.rule", equalTo(rule))
                .body("would", contains("Nothing can be said of NOTHING without doing it."));

        assertThat(outcomes()).isEmpty();
        rehearse("auditor", FAR_OFF).then().statusCode(403);
    }

    @Test
    void knowsOnlyWhatIsPlanned() {
        runs.plan(rule, FAR_OFF);

        rehearse(OPERATOR, FAR_OFF.plusDays(1)).then().statusCode(404);
        ask(FAR_OFF.plusDays(1)).then().statusCode(404);
        as(OPERATOR).get("/api/v1/rules/{rule}", rule + "-NOT").then().statusCode(404);
    }

    @Test
    void showsItsRunsNewestFirst() {
        runs.run(rule, LONG_AGO);
        runs.run(rule, LONG_AGO.plusMonths(1));

        var newest = as("auditor").get("/api/v1/runs?limit=1&rule={rule}", rule).then();

        newest.body("items[0].nominal", equalTo("2006-04-15T17:00"))
                .body("items[0].late", equalTo(true))
                .body("items[0].done", equalTo(1))
                .body("items[0].findings", equalTo("=Nothing was done."));
        int id = newest.extract().path("items[0].id");
        as("secretary").get("/api/v1/runs/{run}", id).then().statusCode(200).body("rule", equalTo(rule));
        as("secretary").get("/api/v1/runs/999999999").then().statusCode(404);
    }

    private ValidatableResponse become(boolean paused) {
        return as(OPERATOR, "{\"paused\": %s, \"reason\": \"The return is corrected.\"}".formatted(paused))
                .put("/api/v1/rules/{rule}/state", rule)
                .then()
                .statusCode(200);
    }

    private Response ask(LocalDateTime nominal) {
        return as(OPERATOR, "{\"nominal\": \"%s\", \"reason\": \"The board meets earlier.\"}".formatted(nominal))
                .post("/api/v1/rules/{rule}/requests", rule);
    }

    private Response rehearse(String person, LocalDateTime nominal) {
        return as(person, "{\"nominal\": \"%s\"}".formatted(nominal)).post("/api/v1/rules/{rule}/rehearsals", rule);
    }

    private List<String> outcomes() {
        return as("auditor").get("/api/v1/runs?rule={rule}", rule).jsonPath().getList("items.outcome");
    }
}
