package org.bluebook.api.papers;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.papers.SmallPaper.planned;
import static org.bluebook.api.papers.SmallPaper.section;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class SectionsResourceTest {
    @Test
    void areWrittenFromTheFirstWithoutAGap() {
        var paper = planned("BOARD");

        as("secretary", section("SUMMARY", "First."))
                .put(paper + "/sections/2")
                .then()
                .statusCode(404)
                .body("detail", containsString("the next one is 1"));
        as("secretary", section("SUMMARY", "First."))
                .put(paper + "/sections/1")
                .then()
                .statusCode(201);
        as("secretary", section("SUMMARY", "First."))
                .put(paper + "/sections/1")
                .then()
                .statusCode(200);
        as("auditor")
                .get(paper + "/sections")
                .then()
                .body("items.role", contains("SUMMARY"))
                .body("items.paragraphs", contains(1));
    }

    @Test
    void areWrittenAnewUnderTheVersionOfThePaper() {
        var paper = planned("BOARD");
        as("secretary", section("SUMMARY", "First."))
                .put(paper + "/sections/1")
                .then()
                .statusCode(201);
        var tag = as("auditor").get(paper + "/sections/1").header("ETag");

        as("secretary", section("SUMMARY", "Anew."))
                .put(paper + "/sections/1")
                .then()
                .statusCode(428);
        as("secretary", section("APPENDIX", "Anew."))
                .header("If-Match", tag)
                .put(paper + "/sections/1")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/on-record-already"));
        as("secretary", section("SUMMARY", "Anew."))
                .header("If-Match", tag)
                .put(paper + "/sections/1")
                .then()
                .statusCode(200)
                .body("paragraphs.text", contains("Anew."));
        as("secretary", section("SUMMARY", "Lost."))
                .header("If-Match", tag)
                .put(paper + "/sections/1")
                .then()
                .statusCode(412);
    }

    @Test
    void nameTheParagraphThatCannotBeTaken() {
        as(
                        "secretary",
                        "{\"role\": \"SUMMARY\", \"paragraphs\": [{\"form\": \"PLAIN\", \"text\": \"Well.\"}, {\"form\": \"LOUD\"}]}")
                .put(planned("BOARD") + "/sections/1")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("paragraphs[1].form"));
    }

    @Test
    void areForStaffAlone() {
        var paper = planned("PUBLIC");

        as("member.board").get(paper + "/sections").then().statusCode(403);
        as("approver", section("SUMMARY", "Mine."))
                .put(paper + "/sections/1")
                .then()
                .statusCode(403);
        as("secretary").get("/api/v1/papers/NO-SUCH/sections").then().statusCode(404);
    }
}
