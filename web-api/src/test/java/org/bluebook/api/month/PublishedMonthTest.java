package org.bluebook.api.month;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.papers.SmallPaper.name;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bluebook.api.papers.SmallPaper;
import org.bluebook.calendar.WallTime;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.scheduler.occurrences.Alarm;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Planned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class PublishedMonthTest {
    private static final List<String> FILES = List.of("", ".pdf", ".html", ".json", ".xlsx", ".zip");

    @Inject
    Alarm alarm;

    @Inject
    Occurrences occurrences;

    @Inject
    Clock clock;

    private String paper;
    private String meeting;
    private String body;

    /** Far off, so that nothing is due before it is asked for. */
    @BeforeEach
    void aPaperForEverybodyBeforeAMeetingToCome() {
        paper = SmallPaper.writtenFor("2099-04-24", "PUBLIC");
        meeting = name(paper).replaceFirst("-9$", "");
        body = meeting.replaceFirst("-.*", "");
        onTheList("member@example.org", "COMMITTEE");
        onTheList("newsdesk@example.org", "PUBLIC");
    }

    @Test
    void isItsMembersUntilTheHourAndEverybodysFromThenOn() {
        goesOut();

        isHidden();
        as("member.committee")
                .get(paper + "/issues/1")
                .then()
                .statusCode(200)
                .body("audience", equalTo("PUBLIC"))
                .body("openTo", equalTo("COMMITTEE"));
        as("member.committee").get(paper).then().statusCode(200).body("issues", equalTo(1));
        as("auditor")
                .get("/api/v1/audit?subject=" + paper + "/issues/1")
                .then()
                .body("items.who", contains("member.committee"));

        due("PUBLISH");

        isOpen();
        as("secretary")
                .get("/api/v1/meetings/" + meeting + "/timetable")
                .then()
                .body("deadlines[5].state", equalTo("DONE"))
                .body("deadlines[5].doneAt", notNullValue());
    }

    @Test
    void tellsMembersWithTheIssueAndOthersOnTheListWithItsOpening() {
        rehearsed("PUBLISH").body("would", contains(containsString("nobody can read it yet")));
        approved();
        rehearsed("DISPATCH")
                .body(
                        "would",
                        contains(containsString("to 1 person: 0 by link, 1 with the file; everybody else waits")));
        due("DISPATCH");
        isTold("member@example.org");
        rehearsed("PUBLISH").body("would", contains(name(paper) + " would be open to everybody."));

        due("PUBLISH");

        isTold("member@example.org", "newsdesk@example.org");
        run(body + "-PUBLISH").body("outcome", equalTo("DONE"));
    }

    @Test
    void saysThatNobodyIsToldBeforeThePublicIs() {
        var member = "/api/v1/bodies/" + body + "/recipients/member@example.org";
        as("secretary")
                .header("If-Match", as("secretary").get(member).header("ETag"))
                .delete(member)
                .then()
                .statusCode(200);

        goesOut();

        run(body + "-DISPATCH")
                .body("outcome", equalTo("DONE_WITH_FINDINGS"))
                .body("findings", containsString("nobody is told of it before it is published"));
    }

    @Test
    void hidesWithACorrectionNothingThatWasOpen() {
        goesOut();
        due("PUBLISH");

        correct();

        given().get(paper + "/issues/1").then().statusCode(200).body("state", equalTo("SUPERSEDED"));
        given().get(paper + "/issues/2").then().statusCode(200);
        isTold(2, "member@example.org", "newsdesk@example.org");
    }

    @Test
    void opensACorrectionOfWhatWasHiddenAndNotWhatItPutRight() {
        goesOut();
        correct();
        given().get(paper + "/issues/2").then().statusCode(404);

        due("PUBLISH");

        given().get(paper + "/issues/1").then().statusCode(404);
        as("member.committee").get(paper + "/issues/1").then().statusCode(200).body("state", equalTo("SUPERSEDED"));
        given().get(paper + "/issues/2").then().statusCode(200).body("openTo", equalTo("PUBLIC"));
        isTold("member@example.org");
        isTold(2, "member@example.org", "newsdesk@example.org");
    }

    @Test
    void opensNothingThatWasWithdrawnBefore() {
        goesOut();
        as("approver", "{\"reason\": \"It names a place that it must not name.\"}")
                .post(paper + "/issues/1/withdrawal")
                .then()
                .statusCode(200);

        due("PUBLISH");

        isHidden();
        isTold("member@example.org");
    }

    @Test
    void isPublishedByNightWhereItsHourIsLost() {
        goesOut();
        change("state", "{\"state\": \"CANCELLED\"}");
        var alone = name(paper) + "-publish";
        var hour = LocalDateTime.parse(next(alone));
        QuarkusTransaction.requiringNew().run(() -> occurrences.cancel(alone, hour, "It is lost."));
        var night = LocalDateTime.ofInstant(clock.instant(), WallTime.LONDON).truncatedTo(ChronoUnit.SECONDS);

        QuarkusTransaction.requiringNew()
                .run(() -> occurrences.plan(
                        List.of(new Planned(body + "-night", "PLAN_AHEAD", night, WallTime.LONDON, body))));
        alarm.crank();

        run(body + "-night").body("findings", containsString(name(paper) + " waited for an hour that will not come"));
        isOpen();
    }

    @Test
    void isEverybodysAtOnceWhereTheHourHasGoneBy() {
        as("operator", request(body + "-PUBLISH"))
                .post("/api/v1/rules/" + body + "-PUBLISH/requests")
                .then()
                .statusCode(201);
        alarm.crank();
        run(body + "-PUBLISH").body("findings", containsString("nobody can read it yet"));

        goesOut();

        isOpen();
    }

    @Test
    void waitsOnWhereTheMeetingIsMoved() {
        goesOut();
        var before = next(body + "-PUBLISH");
        change("day", "{\"day\": \"2099-05-11\", \"reason\": \"Too few members can come.\"}");
        assertThat(next(body + "-PUBLISH")).isGreaterThan(before);
        isHidden();

        due("PUBLISH");

        isOpen();
    }

    @Test
    void keepsItsHourWhereTheMeetingIsCancelled() {
        goesOut();
        var hour = next(body + "-PUBLISH");
        change("state", "{\"state\": \"CANCELLED\"}");
        isHidden();
        var alone = name(paper) + "-publish";
        assertThat(next(alone)).isEqualTo(hour);
        correct();
        given().get(paper + "/issues/2").then().statusCode(404);

        as("operator", request(alone))
                .post("/api/v1/rules/" + alone + "/requests")
                .then()
                .statusCode(201);
        alarm.crank();

        given().get(paper + "/issues/1").then().statusCode(404);
        given().get(paper + "/issues/2").then().statusCode(200);
    }

    private void isHidden() {
        for (var ending : FILES) {
            given().get(paper + "/issues/1" + ending)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/no-such-issue"));
            as("nobody")
                    .accept(ContentType.ANY)
                    .get(paper + "/issues/1" + ending)
                    .then()
                    .statusCode(404);
        }
        as("analyst.performance").get(paper + "/issues/1/changes").then().statusCode(404);
        given().get(paper + "/issues").then().statusCode(200).body("items", empty());
        given().get(paper).then().statusCode(404);
        given().get("/api/v1/papers?period=2099-04-24&limit=500")
                .then()
                .body("items.reference", not(hasItem(name(paper))));
        given().get("/api/v1/issues?period=2099-04-24&limit=500").then().body("items.paper", not(hasItem(name(paper))));
    }

    private void isOpen() {
        for (var ending : FILES) {
            given().get(paper + "/issues/1" + ending).then().statusCode(200);
        }
        given().get(paper + "/issues/1").then().body("openTo", equalTo("PUBLIC"));
        given().get(paper).then().statusCode(200);
        given().get("/api/v1/issues?period=2099-04-24&limit=500").then().body("items.paper", hasItem(name(paper)));
    }

    private void goesOut() {
        approved();
        due("DISPATCH");
        as("secretary").get(paper + "/preparation").then().body("state", equalTo("ISSUED"));
    }

    private void approved() {
        due("FREEZE");
        due("DRAFT");
        as("secretary", "").post(paper + "/submission").then().statusCode(200);
        SmallPaper.approve(paper);
        due("SIGN_OFF");
    }

    /** By hand, as a correction is. */
    private void correct() {
        SmallPaper.correctWhatIsOut(paper);
        as("approver", SmallPaper.approved(paper))
                .post(paper + "/issues")
                .then()
                .statusCode(201);
    }

    private void isTold(String... addresses) {
        isTold(1, addresses);
    }

    private void isTold(int issue, String... addresses) {
        as("secretary")
                .get(paper + "/issues/" + issue + "/deliveries")
                .then()
                .statusCode(200)
                .body("items.address", contains(addresses));
    }

    private void onTheList(String address, String audience) {
        as("secretary", "{\"name\": \"A reader\", \"audience\": \"%s\", \"attachments\": true}".formatted(audience))
                .put("/api/v1/bodies/" + body + "/recipients/" + address)
                .then()
                .statusCode(201);
    }

    private void change(String what, String to) {
        as("secretary", to)
                .header(
                        "If-Match",
                        as("secretary").get("/api/v1/meetings/" + meeting).header("ETag"))
                .put("/api/v1/meetings/" + meeting + "/" + what)
                .then()
                .statusCode(200);
    }

    /** The operator asks for it, and the clock that does not go in a test is cranked. */
    private void due(String step) {
        var rule = body + "-" + step;
        as("operator", request(rule))
                .post("/api/v1/rules/" + rule + "/requests")
                .then()
                .statusCode(201);
        alarm.crank();
    }

    private ValidatableResponse rehearsed(String step) {
        var rule = body + "-" + step;
        return as("secretary", "{\"nominal\": \"%s\"}".formatted(next(rule)))
                .post("/api/v1/rules/" + rule + "/rehearsals")
                .then()
                .statusCode(200);
    }

    private String request(String rule) {
        return "{\"nominal\": \"%s\", \"reason\": \"For the test.\"}".formatted(next(rule));
    }

    private ValidatableResponse run(String rule) {
        var id = as("operator").get("/api/v1/runs?rule=" + rule).jsonPath().getString("items[0].id");
        return as("operator").get("/api/v1/runs/" + id).then().statusCode(200);
    }

    private String next(String rule) {
        return as("operator").get("/api/v1/rules/" + rule).jsonPath().getString("next[0].nominal");
    }
}
