package org.bluebook.api.timetable;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class TimetableResourceTest {
    private static final String LAST_WEDNESDAY = "{\"which\": \"LAST\", \"weekday\": \"WEDNESDAY\"}";

    private String body;

    @BeforeEach
    void aBodyThatHasResolvedNothing() {
        body = entered();
    }

    @Test
    void isUsualUntilTheBodyResolvesItsOwn() {
        as("member.board")
                .get("/api/v1/bodies/{body}/timetable", body)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("resolved", equalTo(false))
                .body("nextMeetings", empty())
                .body("rules.step", contains("CHASE", "FREEZE", "DRAFT", "SIGN_OFF", "DISPATCH", "PUBLISH"));
        as("secretary", timetable(false, LAST_WEDNESDAY, 5))
                .put("/api/v1/bodies/{body}/timetable", body)
                .then()
                .statusCode(201)
                .body("resolved", equalTo(true))
                .body("cadence.which", equalTo("LAST"))
                .body("nextMeetings", hasSize(5))
                .body("rules.next", everyItem(hasSize(5)));
    }

    @Test
    void isChangedUnderTheVersionThatWasRead() {
        var address = "/api/v1/bodies/" + body + "/timetable";
        as("secretary", timetable(false, null, 5)).put(address).then().statusCode(201);

        as("secretary", timetable(false, null, 5)).put(address).then().statusCode(200);
        as("secretary", timetable(true, null, 5)).put(address).then().statusCode(428);
        as("secretary", timetable(true, null, 3))
                .header("If-Match", as("secretary").get(address).header("ETag"))
                .put(address)
                .then()
                .statusCode(200)
                .body("clearDays", equalTo(true))
                .body("rules[4].workingDays", equalTo(3));
    }

    @Test
    void refusesStepsOutOfOrderInPlainWords() {
        as("secretary", timetable(false, null, 12))
                .put("/api/v1/bodies/{body}/timetable", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/steps-out-of-order"))
                .body("detail", containsString("SIGN_OFF comes before DISPATCH, but would be due after it"));
        as("secretary", timetable(false, null, 5).replace("PUBLISH", "DRAFT"))
                .put("/api/v1/bodies/{body}/timetable", body)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/each-step-once"));
        as("secretary", timetable(false, null, 61).replace("17:00", "25:00"))
                .put("/api/v1/bodies/{body}/timetable", body)
                .then()
                .statusCode(400)
                .body("violations.field", not(empty()));
    }

    @Test
    void plansTheMeetingsOfAYearOnce() {
        as("secretary")
                .post("/api/v1/bodies/{body}/meetings", body)
                .then()
                .statusCode(200)
                .body("planned", empty());
        as("secretary", timetable(false, LAST_WEDNESDAY, 5))
                .put("/api/v1/bodies/{body}/timetable", body)
                .then()
                .statusCode(201);
        List<String> shown = as("secretary")
                .get("/api/v1/bodies/{body}/timetable", body)
                .jsonPath()
                .getList("nextMeetings");

        List<String> planned = as("secretary")
                .post("/api/v1/bodies/{body}/meetings", body)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("planned");

        assertThat(planned).hasSizeBetween(12, 13);
        assertThat(planned.subList(0, 5))
                .isEqualTo(shown.stream().map(day -> body + "-" + day).toList());
        as("secretary")
                .post("/api/v1/bodies/{body}/meetings", body)
                .then()
                .statusCode(200)
                .body("planned", empty());
        as("secretary").get("/api/v1/bodies/{body}/timetable", body).then().body("nextMeetings", equalTo(shown));
    }

    @Test
    void movesWithTheMeetingAndSaysWhenItWasFirst() {
        var meeting = planned("2098-11-26");
        var before = as("analyst.performance").get(meeting + "/timetable").jsonPath();
        assertThat(before.getList("deadlines.day"))
                .containsExactly("2098-11-05", "2098-11-12", "2098-11-14", "2098-11-18", "2098-11-19", "2098-11-19");

        as("secretary", "{\"day\": \"2098-12-03\", \"reason\": \"The room is taken.\"}")
                .put(meeting + "/day")
                .then()
                .statusCode(428);
        as("secretary", "{\"day\": \"2098-12-03\", \"reason\": \"The room is taken.\"}")
                .header("If-Match", given().get(meeting).header("ETag"))
                .put(meeting + "/day")
                .then()
                .statusCode(200)
                .body("day", equalTo("2098-12-03"))
                .body("originalDay", equalTo("2098-11-26"));

        as("analyst.performance")
                .get(meeting + "/timetable")
                .then()
                .body("day", equalTo("2098-12-03"))
                .body("originalDay", equalTo("2098-11-26"))
                .body("moves.reason", contains("The room is taken."))
                .body("moves.movedBy", contains("secretary"))
                .body(
                        "deadlines.day",
                        contains("2098-11-12", "2098-11-19", "2098-11-21", "2098-11-25", "2098-11-26", "2098-11-26"))
                .body("deadlines.originallyAt", equalTo(before.getList("deadlines.at")))
                .body("deadlines.state", everyItem(equalTo("PLANNED")));
    }

    @Test
    void leavesWhatHadPassedWhereItWas() {
        var meeting = planned("2006-04-24");

        move(meeting, "2098-12-03");

        as("secretary")
                .get(meeting + "/timetable")
                .then()
                .body("deadlines.state", everyItem(equalTo("PASSED")))
                .body("deadlines[4].day", equalTo("2006-04-13"));
    }

    @Test
    void refusesToMoveAMeetingThatIsOverAndToMoveOneForNoReason() {
        var meeting = planned("2006-04-24");
        as("secretary", "{\"day\": \"2098-12-03\", \"reason\": \" \"}")
                .header("If-Match", given().get(meeting).header("ETag"))
                .put(meeting + "/day")
                .then()
                .statusCode(400);
        become(meeting, "HELD");

        as("secretary", "{\"day\": \"2098-12-03\", \"reason\": \"Again.\"}")
                .header("If-Match", given().get(meeting).header("ETag"))
                .put(meeting + "/day")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/meeting-over"))
                .body("detail", containsString("is held and cannot be moved"));
    }

    @Test
    void keepsOffADayFromTheMomentItIsProclaimed() {
        var meeting = planned("2097-06-12");
        var dispatch = "2097-06-05";
        as("secretary").get(meeting + "/timetable").then().body("deadlines[4].day", equalTo(dispatch));

        as("secretary", "{\"name\": \"A jubilee\", \"working\": false}")
                .put("/api/v1/proclaimed-days/" + dispatch)
                .then()
                .statusCode(201);
        as("secretary").get(meeting + "/timetable").then().body("deadlines[4].day", equalTo("2097-06-04"));
        as("secretary", "{\"name\": \"No jubilee\", \"working\": true}")
                .put("/api/v1/proclaimed-days/" + dispatch)
                .then()
                .statusCode(428);
        as("secretary", "{\"name\": \"No jubilee\", \"working\": true}")
                .header(
                        "If-Match",
                        given().get("/api/v1/proclaimed-days/" + dispatch).header("ETag"))
                .put("/api/v1/proclaimed-days/" + dispatch)
                .then()
                .statusCode(200);
        as("secretary").get(meeting + "/timetable").then().body("deadlines[4].day", equalTo(dispatch));
    }

    @Test
    void isInTheDiaryUnderANameThatStays() throws Exception {
        var meeting = planned("2098-11-26");
        var name = body + "-2098-11-26@meetings.bluebook";

        assertThat(diary(name, Property.DTSTART)).isEqualTo("20981126");
        move(meeting, "2098-12-03");
        assertThat(diary(name, Property.DTSTART)).isEqualTo("20981203");
        assertThat(diary(name, Property.SEQUENCE)).isEqualTo("1");
        become(meeting, "CANCELLED");
        assertThat(diary(name, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(diary(name, Property.SEQUENCE)).isEqualTo("2");
        as("secretary").get(meeting + "/timetable").then().body("deadlines.state", everyItem(equalTo("CALLED_OFF")));
    }

    @Test
    void isInADiaryThatIsFetchedAgainOnlyWhenItChanged() {
        var address = "/api/v1/meetings.ics?body=" + body;
        planned("2098-11-26");
        var tag = given().get(address).header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
        planned("2098-11-27");
        given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    private String diary(String name, String property) throws Exception {
        var answer = given().get("/api/v1/meetings.ics?body=" + body);
        assertThat(answer.contentType()).startsWith("text/calendar");
        var events =
                new CalendarBuilder().build(new StringReader(answer.asString())).<VEvent>getComponents("VEVENT");
        return events.stream()
                .filter(event ->
                        event.getRequiredProperty(Property.UID).getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getRequiredProperty(property)
                .getValue();
    }

    private String planned(String day) {
        var address = "/api/v1/meetings/" + body + "-" + day;
        as("secretary", "{\"body\": \"%s\", \"day\": \"%s\"}".formatted(body, day))
                .put(address)
                .then()
                .statusCode(201);
        return address;
    }

    private static void move(String meeting, String day) {
        as("secretary", "{\"day\": \"%s\", \"reason\": \"The room is taken.\"}".formatted(day))
                .header("If-Match", given().get(meeting).header("ETag"))
                .put(meeting + "/day")
                .then()
                .statusCode(200);
    }

    private static void become(String meeting, String state) {
        as("secretary", "{\"state\": \"%s\"}".formatted(state))
                .header("If-Match", given().get(meeting).header("ETag"))
                .put(meeting + "/state")
                .then()
                .statusCode(200);
    }

    private static String timetable(boolean clearDays, String cadence, int dispatch) {
        return """
                {"clearDays": %s, "cadence": %s, "rules": [
                    {"step": "CHASE", "workingDays": 15, "at": "09:00"},
                    {"step": "FREEZE", "workingDays": 10, "at": "17:00"},
                    {"step": "DRAFT", "workingDays": 8, "at": "17:00"},
                    {"step": "SIGN_OFF", "workingDays": 6, "at": "17:00"},
                    {"step": "DISPATCH", "workingDays": %d, "at": "12:00"},
                    {"step": "PUBLISH", "workingDays": 3, "at": "17:00"}]}
                """.formatted(clearDays, cadence, dispatch);
    }

    private static String entered() {
        var reference = fresh("B");
        as("secretary", "{\"name\": \"A board\", \"authority\": \"A service\"}")
                .put("/api/v1/bodies/" + reference)
                .then()
                .statusCode(201);
        return reference;
    }
}
