package org.bluebook.api.papers;

import static io.restassured.RestAssured.given;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.papers.SmallPaper.issued;
import static org.bluebook.api.papers.SmallPaper.name;
import static org.bluebook.api.papers.SmallPaper.plan;
import static org.bluebook.api.papers.SmallPaper.planned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
class PapersResourceTest {
    @Test
    void isPlannedAtTheAddressOfItsMeetingAndNumber() {
        var paper = planned("PUBLIC");
        var meeting = name(paper).replaceFirst("-9$", "");

        as("secretary", plan(meeting, "PUBLIC")).put(paper).then().statusCode(200);
        as("secretary", plan(meeting, "PUBLIC"))
                .put("/api/v1/papers/SOMETHING-ELSE")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/references-differ"));
        as("secretary")
                .get(paper)
                .then()
                .body("kind", equalTo("COMMITTEE_PAPER"))
                .body("period", equalTo("2006-04-24"));
    }

    @Test
    void namesWhatAPlanLacks() {
        as("secretary", """
                        {"title": "A position", "byLine": "A commissioner", "audience": "BOARD", "marking": "RESTRICTED"}
                        """)
                .put("/api/v1/papers/MB-2006-03")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("meeting"));
        as("secretary", plan("NO-SUCH", "BOARD"))
                .put("/api/v1/papers/NO-SUCH-9")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("names no meeting"));
    }

    @Test
    void changesItsTitleUnderTheVersionThatWasRead() {
        var paper = planned("BOARD");
        var changed = plan(name(paper).replaceFirst("-9$", ""), "BOARD").replace("A position", "Another");

        as("secretary", changed).put(paper).then().statusCode(428);
        as("secretary", changed)
                .header("If-Match", as("secretary").get(paper).header("ETag"))
                .put(paper)
                .then()
                .statusCode(200)
                .body("title", equalTo("Another"));
    }

    @Test
    void isNotForThePublicWhereItIsProtectivelyMarked() {
        var paper = planned("BOARD");

        as(
                        "secretary",
                        plan(name(paper).replaceFirst("-9$", ""), "PUBLIC")
                                .replace("NOT_PROTECTIVELY_MARKED", "RESTRICTED"))
                .header("If-Match", as("secretary").get(paper).header("ETag"))
                .put(paper)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/marking-forbids-public"));
    }

    @Test
    void isSeenAsAPlanByStaffAlone() {
        var paper = planned("PUBLIC");

        given().get(paper).then().statusCode(404);
        as("member.board").get(paper).then().statusCode(404);
        given().get("/api/v1/papers?limit=500").then().body("items.reference", not(hasItem(name(paper))));
        for (var person : List.of("secretary", "approver", "auditor")) {
            as(person).get(paper).then().statusCode(200).body("issues", equalTo(0));
        }
        as("auditor")
                .get("/api/v1/papers?limit=500&period=2006-04-24")
                .then()
                .body("items.reference", hasItem(name(paper)));
    }

    @Test
    void readsAsItsLatestIssueToWhoeverDoesNotPlanIt() {
        var paper = issued("COMMITTEE").replaceFirst("/issues/1$", "");
        var changed = """
                {"meeting": "%s", "reportNumber": 9, "title": "Not issued yet", "byLine": "Somebody else",
                 "audience": "BOARD", "marking": "CONFIDENTIAL"}
                """.formatted(name(paper).replaceFirst("-9$", ""));
        var seen = as("member.committee").get(paper).header("ETag");

        as("secretary", changed)
                .header("If-Match", as("secretary").get(paper).header("ETag"))
                .put(paper)
                .then()
                .statusCode(200);

        as("member.committee")
                .get(paper)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(seen))
                .body("title", equalTo("A position"))
                .body("byLine", equalTo("A commissioner"))
                .body("audience", equalTo("COMMITTEE"))
                .body("marking", equalTo("RESTRICTED"))
                .body("issues", equalTo(1));
        var item = "items.find { it.reference == '" + name(paper) + "' }.title";
        as("member.committee").get("/api/v1/papers?limit=500").then().body(item, equalTo("A position"));
        as("auditor").get("/api/v1/papers?limit=500").then().body(item, equalTo("Not issued yet"));
        as("auditor").get(paper).then().body("byLine", equalTo("Somebody else"));
        given().get(paper).then().statusCode(404);
    }

    @Test
    void asksMembersInNumbersWithoutAGap() {
        var paper = planned("BOARD");
        var first = "{\"wording\": \"That members agree.\"}";

        as("secretary", first).put(paper + "/recommendations/2").then().statusCode(404);
        as("secretary", first).put(paper + "/recommendations/1").then().statusCode(201);
        as("secretary", first).put(paper + "/recommendations/1").then().statusCode(200);
        as("secretary", first.replace("agree", "note"))
                .put(paper + "/recommendations/1")
                .then()
                .statusCode(428);
        as("secretary", first.replace("agree", "note"))
                .header("If-Match", as("secretary").get(paper).header("ETag"))
                .put(paper + "/recommendations/1")
                .then()
                .statusCode(200);
        as("auditor").get(paper + "/recommendations").then().body("items.wording", contains("That members note."));
        as("member.board").get(paper + "/recommendations").then().statusCode(403);
    }

    @Test
    void saysWhatAPeriodLooksLikeWhenItIsNotOne() {
        given().queryParam("period", "2006-13")
                .get("/api/v1/papers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/fields-not-valid"))
                .body("detail", containsString("2006-13"));
    }
}
