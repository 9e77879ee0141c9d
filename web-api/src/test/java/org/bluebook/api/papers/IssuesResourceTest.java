package org.bluebook.api.papers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.papers.SmallPaper.issued;
import static org.bluebook.api.papers.SmallPaper.name;
import static org.bluebook.api.papers.SmallPaper.submitted;
import static org.bluebook.api.papers.SmallPaper.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
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
class IssuesResourceTest {
    @Test
    void arePutOnTheRegisterOnceTheyAreApproved() {
        var paper = written("BOARD");
        var snapshot = submitted(paper, "secretary");

        as("approver", snapshot)
                .post(paper + "/issues")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/out-of-turn"));
        SmallPaper.approve(paper);
        as("approver", "{\"snapshot\": \"%s\"}".formatted("0".repeat(64)))
                .post(paper + "/issues")
                .then()
                .statusCode(404);
        as("owner.act-1", snapshot).post(paper + "/issues").then().statusCode(403);
        as("approver", snapshot)
                .post(paper + "/issues")
                .then()
                .statusCode(201)
                .header("Location", endsWith(paper + "/issues/1"))
                .body("audience", equalTo("BOARD"));
        as("approver", snapshot).post(paper + "/issues").then().statusCode(200).body("issue", equalTo(1));
    }

    @Test
    void areServedByteForByteToAnybodyWhereTheyArePublic() {
        var issue = issued("PUBLIC");
        var entry = given().get(issue).then().statusCode(200).extract().jsonPath();

        var pdf = given().get(issue + ".pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", "\"" + entry.getString("pdfSha256") + "\"")
                .extract()
                .asByteArray();

        assertThat(pdf).hasSize(entry.getInt("pdfSize")).startsWith('%', 'P', 'D', 'F');
        given().header("If-None-Match", "\"" + entry.getString("pdfSha256") + "\"")
                .get(issue + ".pdf")
                .then()
                .statusCode(304);
        as("auditor").get("/api/v1/audit?subject=" + issue).then().body("items", empty());
    }

    @Test
    void areServedInLargePrintToo() {
        var issue = issued("PUBLIC");

        var pdf = given().get(issue + ".large-print.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", endsWith(".large-print.pdf\""))
                .extract()
                .asByteArray();

        assertThat(pdf)
                .startsWith('%', 'P', 'D', 'F')
                .isNotEqualTo(given().get(issue + ".pdf").asByteArray());
    }

    /** A page leads to its other formats where it stands, and where all are kept by the names they are downloaded with. */
    @Test
    void areFoundFromTheirPageByTheNamesTheyAreKeptUnder() {
        var issue = issued("PUBLIC");
        var folder = issue.substring(0, issue.lastIndexOf('/') + 1);
        var page = given().get(issue + ".html").asString();

        for (var ending : List.of("pdf", "large-print.pdf", "xlsx", "json", "zip")) {
            var file = given().get(issue + "." + ending);
            var name = file.header("Content-Disposition").replaceAll(".*filename=\"|\"", "");
            assertThat(page).contains("<a href=\"%s\"".formatted(name));
            assertThat(given().get(folder + name).asByteArray()).isEqualTo(file.asByteArray());
        }
        given().get(folder + "no-such-paper.pdf").then().statusCode(400);
    }

    @Test
    void lieUnderNamesThatAreNotThereForOthers() {
        var issue = issued("BOARD");
        var name = as("approver")
                .accept("*/*")
                .get(issue + ".pdf")
                .header("Content-Disposition")
                .replaceAll(".*filename=\"|\"", "");
        var address = issue.substring(0, issue.lastIndexOf('/') + 1) + name;

        as("approver").accept("*/*").get(address).then().statusCode(200).contentType("application/pdf");
        as("approver")
                .accept("*/*")
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(307)
                .header("Location", endsWith("1.pdf"));
        given().get(address).then().statusCode(400);
    }

    @Test
    void ofTheBoardAreOnTheRegisterOfThoseWhoMayReadThem() {
        var issue = issued("BOARD");

        mayRead(issue, List.of("member.board", "secretary", "approver", "auditor"));
        mayNotRead(
                issue,
                List.of("member.committee", "owner.act-1", "analyst.performance", "verifier", "operator", "nobody"));
    }

    @Test
    void ofACommitteeAreForItsMembersToo() {
        var issue = issued("COMMITTEE");

        mayRead(issue, List.of("member.committee", "member.board", "secretary", "approver", "auditor"));
        mayNotRead(issue, List.of("owner.act-1", "analyst.performance", "verifier", "operator", "nobody"));
    }

    @Test
    void lookTheSameWhetherTheyAreNotThereOrNotForTheCaller() {
        var issue = issued("BOARD");
        var hidden = given().get(issue).then().statusCode(404).extract().jsonPath();
        var absent = given().get(issue.replace(name(issue), "NO-SUCH"))
                .then()
                .statusCode(404)
                .extract()
                .jsonPath();

        assertThat(hidden.getString("type")).isEqualTo(absent.getString("type"));
        assertThat(hidden.getString("detail"))
                .isEqualTo(absent.getString("detail").replace("NO-SUCH", name(issue)));
        given().get(issue + ".pdf").then().statusCode(404).contentType("application/problem+json");
        given().get(issue.replaceFirst("/1$", "")).then().statusCode(200).body("items", empty());
        given().get(issue.replaceFirst("/issues/1$", "")).then().statusCode(404);
    }

    @Test
    void areNotedInTheAuditWhenSomebodyReadsOneThatIsNotPublic() {
        var issue = issued("BOARD");

        as("member.board").accept("application/pdf").get(issue + ".pdf").then().statusCode(200);

        as("auditor")
                .get("/api/v1/audit?subject=" + issue + ".pdf")
                .then()
                .body("items.who", contains("member.board"))
                .body("items.outcome", contains("READ"));
    }

    @Test
    void haveANumberThatIsOne() {
        given().get("/api/v1/papers/NO-SUCH/issues/latest")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("latest"));
        given().get("/api/v1/papers/NO-SUCH/issues/7")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/no-such-issue"))
                .body("detail", containsString("issue 7"));
    }

    private static void mayRead(String issue, List<String> people) {
        for (var person : people) {
            as(person).get(issue).then().statusCode(200);
            as(person).get("/api/v1/issues?limit=500").then().body("items.paper", hasItem(name(issue)));
        }
    }

    private static void mayNotRead(String issue, List<String> people) {
        for (var person : people) {
            as(person).get(issue).then().statusCode(404);
            as(person)
                    .get("/api/v1/issues?limit=500")
                    .then()
                    .statusCode(200)
                    .body("items.paper", not(hasItem(name(issue))));
        }
        given().get("/api/v1/issues?limit=500&period=2006-04-24")
                .then()
                .statusCode(200)
                .body("items.paper", not(hasItem(name(issue))));
    }
}
