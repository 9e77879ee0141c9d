package org.bluebook.api.papers;

import static org.bluebook.api.Api.as;
import static org.bluebook.api.papers.SmallPaper.planned;
import static org.bluebook.api.papers.SmallPaper.section;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                        "{\"role\": \"SUMMARY\", \"paragraphs\": [{\"form\": \"PLAIN\", \"text\": \"Well.\"},"
                                + " {\"form\": \"LOUD\"}]}")
                .put(planned("BOARD") + "/sections/1")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("paragraphs[1].form"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x\\uD83D\\uDE00y | (U+1F600, GRINNING FACE) in it behind \"x\", which cannot be printed",
                "\\u05E9\\u05DC\\u05D5\\u05DD | (U+05E9, HEBREW LETTER SHIN) in it, which cannot be printed",
                "a\\u202Eb | (U+202E, RIGHT-TO-LEFT OVERRIDE) in it behind \"a\", which cannot be printed",
                "x\\u0351 | over the letter before it"
            })
    void nameTheParagraphAndTheCharacterThatCannotBePrinted(String text, String why) {
        as("secretary", paragraphs("Well.", text))
                .put(planned("BOARD") + "/sections/1")
                .then()
                .statusCode(400)
                .body("violations.field", contains("paragraphs[1].text"))
                .body("violations.message", contains(containsString(why)));
    }

    @Test
    void keepALetterWithItsMarkAsOneAndEveryOtherTextAsItIs() {
        var paper = planned("BOARD");
        var odd = "<style>x</style> <a href='http://a'>b</a> <img src=file:///etc/passwd> =cmd ${a} $F{b} %s";

        as("secretary", paragraphs("Cafe\\u0301", odd))
                .put(paper + "/sections/1")
                .then()
                .statusCode(201);

        as("secretary").get(paper + "/sections/1").then().body("paragraphs.text", contains("Caf\u00e9", odd));
    }

    @ParameterizedTest
    @ValueSource(ints = {8_001, 20_001, 900_000})
    void nameTheParagraphThatIsTooLong(int letters) {
        as("secretary", paragraphs("Well.", "x".repeat(letters)))
                .put(planned("BOARD") + "/sections/1")
                .then()
                .statusCode(400)
                .body("violations.field", contains("paragraphs[1].text"))
                .body("violations.message", contains(containsString("characters")));
    }

    @Test
    void nameTheParagraphInWhichTheMostWasReached() {
        as("secretary", paragraphs("Well.", "x".repeat(10_000_000)))
                .put(planned("BOARD") + "/sections/1")
                .then()
                .statusCode(413)
                .body("detail", containsString("1,048,576 bytes"))
                .body("detail", containsString("paragraphs[1].text"));
    }

    @Test
    void haveSoManyParagraphsAndNoMore() {
        as("secretary", paragraphs(Collections.nCopies(5_000, "One of many.").toArray(String[]::new)))
                .put(planned("BOARD") + "/sections/1")
                .then()
                .statusCode(400)
                .body("violations.field", contains("paragraphs"))
                .body("violations.message", contains(containsString("500")));
    }

    @Test
    void endWhereThePaperHasNoRoomLeft() {
        var paper = planned("BOARD");
        var full = paragraphs(Collections.nCopies(120, "x".repeat(8_000)).toArray(String[]::new));
        as("secretary", full).put(paper + "/sections/1").then().statusCode(201);

        as("secretary", full)
                .put(paper + "/sections/2")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/paper-too-long"))
                .body("detail", containsString("240 paragraphs with 1,920,000 characters"));
        as("secretary").get(paper + "/sections").then().body("items", hasSize(1));
    }

    private static String paragraphs(String... texts) {
        return Arrays.stream(texts)
                .map("{\"form\": \"PLAIN\", \"text\": \"%s\"}"::formatted)
                .collect(Collectors.joining(", ", "{\"role\": \"SUMMARY\", \"paragraphs\": [", "]}"));
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
