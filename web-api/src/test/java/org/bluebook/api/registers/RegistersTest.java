package org.bluebook.api.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class RegistersTest {
    private static Stream<Arguments> registers() {
        return Stream.of(
                arguments(
                        "/api/v1/abbreviations/" + fresh("AB"),
                        "{\"expansion\": \"A short form\"}",
                        "{\"expansion\": \"Another\"}"),
                arguments(
                        "/api/v1/trends/" + fresh("Trend "),
                        "{\"state\": \"MONITORING\", \"note\": \"New.\", \"source\": \"Return\"}",
                        "{\"state\": \"ESCALATED\", \"note\": \"Grows.\", \"reviewedOn\": \"2006-03-01\","
                                + " \"source\": \"Return\"}"),
                arguments(
                        "/api/v1/impact-assessments/" + fresh("OP-"),
                        "{\"done\": false}",
                        "{\"done\": true, \"doneOn\": \"2006-03-01\"}"),
                arguments(
                        "/api/v1/consultation-priorities/" + cycle() + "/7",
                        "{\"topic\": \"Dealing\", \"source\": \"Survey\"}",
                        "{\"topic\": \"Open dealing\", \"source\": \"Survey\"}"));
    }

    /** Some financial year, as it stands in an address. */
    private static String cycle() {
        int year = 2000 + Integer.parseInt(fresh("").substring(0, 4)) % 7000;
        return "%04d-%02d".formatted(year, (year + 1) % 100);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void keepsAnEntryAndPutsItRightUnderTheVersionThatWasRead(String address, String entry, String right) {
        as("analyst.performance", entry).put(address).then().statusCode(201);

        as("secretary", entry).put(address).then().statusCode(200);
        as("secretary", right).put(address).then().statusCode(428);
        as("secretary", right)
                .header("If-Match", as("auditor").get(address).header("ETag"))
                .put(address)
                .then()
                .statusCode(200);
        as("secretary", right).put(address).then().statusCode(200);
        as("member.committee").get(address).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void isKeptBySecretaryAndUnboundAnalystsAlone(String address, String entry, String right) {
        for (var person : List.of("analyst.camden", "claims.tp", "auditor", "approver", "owner.act-1", "verifier")) {
            as(person, entry).put(address).then().statusCode(403);
        }
        as("nobody").get(address).then().statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void isAListOfWhatIsInIt(String address, String entry, String right) {
        var before = as("secretary", entry).put(address).statusCode();
        var list = address.replaceFirst("^(/api/v1/[a-z-]+)/.*", "$1");

        assertThat(before).isIn(200, 201, 428);
        as("member.board").get(list + "?limit=500").then().statusCode(200).body("items", not(empty()));
    }

    @Test
    void refusesATrendReviewedBeforeTheLastReview() {
        var address = "/api/v1/trends/" + fresh("Trend ");
        var trend = "{\"state\": \"%s\", \"note\": \"New.\", \"reviewedOn\": \"%s\", \"source\": \"Return\"}";
        as("secretary", trend.formatted("MONITORING", "2006-03-01"))
                .put(address)
                .then()
                .statusCode(201);

        as("secretary", trend.formatted("CLOSED", "2006-02-01"))
                .header("If-Match", as("auditor").get(address).header("ETag"))
                .put(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/review-not-later"));
    }

    @Test
    void refusesToUnmakeAnAssessment() {
        var address = "/api/v1/impact-assessments/" + fresh("OP-");
        as("secretary", "{\"done\": true, \"doneOn\": \"2006-03-01\"}")
                .put(address)
                .then()
                .statusCode(201);

        as("secretary", "{\"done\": false}")
                .header("If-Match", as("auditor").get(address).header("ETag"))
                .put(address)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/assessment-stands"));
        as("secretary", "{\"done\": true}")
                .put(address)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("doneOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-07", "2005", "FY2005", "2005-6"})
    void refusesACycleThatIsNoFinancialYear(String cycle) {
        as("secretary", "{\"topic\": \"Dealing\", \"source\": \"Survey\"}")
                .put("/api/v1/consultation-priorities/" + cycle + "/1")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void keepsTheStaffOfAUnitUnderItsCode() {
        var staff = "{\"staff\": %d, \"remit\": \"Drugs\", \"source\": \"Return\"}";
        var address = "/api/v1/resourcing/{unit}";

        as("secretary", staff.formatted(4))
                .header("If-Match", "*")
                .put(address, "SCD3(3)")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        as("secretary", staff.formatted(5))
                .header("If-Match", as("auditor").get(address, "SCD3(3)").header("ETag"))
                .put(address, "SCD3(3)")
                .then()
                .statusCode(200)
                .body("staff", equalTo(5));
        as("member.board").get("/api/v1/resourcing").then().body("items.unit", hasItem("SCD3(3)"));
    }

    @Test
    void staffsOnlyUnitsThatThereAre() {
        as("secretary", "{\"staff\": 4, \"remit\": \"Treatment\", \"source\": \"Return\"}")
                .put("/api/v1/resourcing/NO-SUCH")
                .then()
                .statusCode(404);
    }
}
