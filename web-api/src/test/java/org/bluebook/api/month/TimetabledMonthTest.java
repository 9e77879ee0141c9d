package org.bluebook.api.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.bluebook.api.papers.SmallPaper;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.scheduler.occurrences.Alarm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class TimetabledMonthTest {
    @Inject
    Alarm alarm;

    @Inject
    Clock clock;

    private String paper;
    private String meeting;

    /** Far off, so that nothing is due before it is asked for. */
    @BeforeEach
    void aPaperForAMeetingToCome() {
        paper = SmallPaper.writtenFor("2099-04-24");
        meeting = SmallPaper.name(paper).replaceFirst("-9$", "");
    }

    @Test
    void takesThePaperToTheRegisterOnceSomebodySigns() {
        due("FREEZE");
        hasCome("FROZEN").body("steps.by", contains("timetable"));
        due("DRAFT");
        hasCome("DRAFTED");
        as("secretary", "").post(paper + "/submission").then().statusCode(200);
        SmallPaper.approve(paper);
        due("SIGN_OFF");
        due("DISPATCH");

        hasCome("ISSUED").body("steps.by", hasItems("timetable", "secretary", "approver"));
        run("DISPATCH")
                .body("outcome", equalTo("DONE_WITH_FINDINGS"))
                .body("findings", containsString("nobody was told of it: there is no one on its list"));
        as("auditor").get(paper + "/issues").then().body("items.issue", contains(1));
    }

    @Test
    void sendsNothingOutThatNobodySigned() {
        due("FREEZE");
        due("DRAFT");
        due("SIGN_OFF");
        run("SIGN_OFF").body("findings", containsString("does not go out unless"));
        due("DISPATCH");

        hasCome("DRAFTED");
        run("DISPATCH")
                .body("outcome", equalTo("DONE_WITH_FINDINGS"))
                .body("findings", containsString("nothing went out"));
        as("auditor").get(paper + "/issues").then().body("items", empty());
    }

    @Test
    void goesOutByItselfOnceItIsApprovedAfterTheHourOfDispatch() {
        due("FREEZE");
        due("DRAFT");
        due("SIGN_OFF");
        due("DISPATCH");
        as("secretary", "").post(paper + "/submission").then().statusCode(200);

        SmallPaper.approve(paper);
        alarm.crank();

        hasCome("ISSUED").body("steps.step", contains("FREEZE", "DRAFT", "SUBMIT", "APPROVE", "ISSUE"));
        as("operator")
                .get("/api/v1/runs?rule=" + SmallPaper.name(paper) + "-dispatch")
                .then()
                .body("items.outcome", contains("DONE_WITH_FINDINGS"))
                .body("items.findings", contains(containsString("nobody was told of it")))
                .body("items.subject", contains(SmallPaper.name(paper)));
    }

    @Test
    void waitsForTheHourOfDispatchThatIsStillToCome() {
        due("FREEZE");
        due("DRAFT");
        as("secretary", "").post(paper + "/submission").then().statusCode(200);

        SmallPaper.approve(paper);
        alarm.crank();

        hasCome("APPROVED");
    }

    @Test
    void doesNotGoOutWhileSomebodyWantsItUnfrozenAndAtOnceWhenThatIsDeclined() {
        var because = "{\"reason\": \"A return came in late.\"}";
        due("FREEZE");
        due("DRAFT");
        as("secretary", "").post(paper + "/submission").then().statusCode(200);
        SmallPaper.approve(paper);
        as("secretary", because).post(paper + "/unfreeze").then().statusCode(200);
        due("SIGN_OFF");
        due("DISPATCH");
        hasCome("APPROVED");
        run("DISPATCH").body("findings", containsString("secretary asked for it to be unfrozen"));

        as("approver", because)
                .header("If-Match", SmallPaper.version(paper))
                .post(paper + "/unfreeze/refusal")
                .then()
                .statusCode(200);
        alarm.crank();

        hasCome("ISSUED");
    }

    @Test
    void isRehearsedWithoutBeingDone() {
        rehearsed("CHASE").body("would", not(empty()));
        rehearsed("FREEZE").body("would", contains(SmallPaper.name(paper) + " would be frozen."));
        hasCome("PLANNED");
        due("FREEZE");
        rehearsed("DRAFT")
                .body("would", contains(containsString("would be drafted: it can be made, and passes the gate")));
        hasCome("FROZEN");
        rehearsed("DISPATCH").body("would", contains(containsString("is frozen and not approved")));
        due("DRAFT");
        as("secretary", "").post(paper + "/submission").then().statusCode(200);
        SmallPaper.approve(paper);
        rehearsed("SIGN_OFF").body("would", contains(containsString("is signed off")));
        rehearsed("DISPATCH").body("would", contains(containsString("would go out to nobody")));
        onTheList("chief@example.org", "BOARD");
        rehearsed("DISPATCH").body("would", contains(containsString("to 1 person: 1 by link, 0 with the file")));
        hasCome("APPROVED");
        rehearsed("PUBLISH").body("would", contains(containsString("nobody can read it yet")));
    }

    @Test
    void tellsInTheTimetableWhatWasDoneAndWhen() {
        due("FREEZE");

        as("secretary")
                .get("/api/v1/meetings/" + meeting + "/timetable")
                .then()
                .statusCode(200)
                .body("deadlines.state", contains("PLANNED", "DONE", "PLANNED", "PLANNED", "PLANNED", "PLANNED"))
                .body("deadlines[1].doneAt", notNullValue())
                .body("deadlines[1].late", equalTo(false))
                .body("deadlines[0].doneAt", nullValue());
    }

    @Test
    void movesWithTheMeeting() {
        var before = next("FREEZE");

        as("secretary", "{\"day\": \"2099-05-11\", \"reason\": \"Too few members can come.\"}")
                .header(
                        "If-Match",
                        as("secretary").get("/api/v1/meetings/" + meeting).header("ETag"))
                .put("/api/v1/meetings/" + meeting + "/day")
                .then()
                .statusCode(200);

        var after = next("FREEZE");
        assertThat(after).isGreaterThan(before);
        as("operator").get("/api/v1/rules/" + rule("FREEZE")).then().body("next", hasSize(1));
    }

    @Test
    void doesNothingTwiceBecauseTheMeetingMovesAfterAnEarlyRun() {
        due("CHASE");
        due("FREEZE");

        as("secretary", "{\"day\": \"2099-05-11\", \"reason\": \"Too few members can come.\"}")
                .header(
                        "If-Match",
                        as("secretary").get("/api/v1/meetings/" + meeting).header("ETag"))
                .put("/api/v1/meetings/" + meeting + "/day")
                .then()
                .statusCode(200);

        as("operator").get("/api/v1/rules/" + rule("CHASE")).then().body("next", empty());
        as("secretary")
                .get("/api/v1/meetings/" + meeting + "/timetable")
                .then()
                .body("deadlines.state", contains("DONE", "DONE", "PLANNED", "PLANNED", "PLANNED", "PLANNED"));
    }

    @Test
    void isNotLostWhenItsHourMovesIntoThePast() {
        as(
                        "secretary",
                        "{\"day\": \"%s\", \"reason\": \"It cannot wait.\"}"
                                .formatted(LocalDate.now(clock).plusDays(2)))
                .header(
                        "If-Match",
                        as("secretary").get("/api/v1/meetings/" + meeting).header("ETag"))
                .put("/api/v1/meetings/" + meeting + "/day")
                .then()
                .statusCode(200);

        alarm.crank();

        hasCome("DRAFTED");
        run("FREEZE").body("late", equalTo(true));
    }

    @Test
    void isCalledOffWithTheMeeting() {
        as("secretary", "{\"state\": \"CANCELLED\"}")
                .header(
                        "If-Match",
                        as("secretary").get("/api/v1/meetings/" + meeting).header("ETag"))
                .put("/api/v1/meetings/" + meeting + "/state")
                .then()
                .statusCode(200);

        as("operator").get("/api/v1/rules/" + rule("FREEZE")).then().body("next", empty());
    }

    private void onTheList(String address, String audience) {
        as("secretary", "{\"name\": \"A reader\", \"audience\": \"%s\", \"attachments\": true}".formatted(audience))
                .put("/api/v1/bodies/" + meeting.replaceFirst("-.*", "") + "/recipients/" + address)
                .then()
                .statusCode(201);
    }

    /** The operator asks for it, and the clock that does not go in a test is cranked. */
    private void due(String step) {
        as("operator", "{\"nominal\": \"%s\", \"reason\": \"For the test.\"}".formatted(next(step)))
                .post("/api/v1/rules/" + rule(step) + "/requests")
                .then()
                .statusCode(201);
        alarm.crank();
    }

    private ValidatableResponse rehearsed(String step) {
        return as("secretary", "{\"nominal\": \"%s\"}".formatted(next(step)))
                .post("/api/v1/rules/" + rule(step) + "/rehearsals")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse hasCome(String state) {
        return as("secretary")
                .get(paper + "/preparation")
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private ValidatableResponse run(String step) {
        var id =
                as("operator").get("/api/v1/runs?rule=" + rule(step)).jsonPath().getString("items[0].id");
        return as("operator").get("/api/v1/runs/" + id).then().statusCode(200);
    }

    private String next(String step) {
        return as("operator").get("/api/v1/rules/" + rule(step)).jsonPath().getString("next[0].nominal");
    }

    private String rule(String step) {
        return meeting.replaceFirst("-.*", "") + "-" + step;
    }
}
