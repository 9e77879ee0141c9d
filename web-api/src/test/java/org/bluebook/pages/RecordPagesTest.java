package org.bluebook.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.papers.SmallPaper.issued;
import static org.bluebook.api.papers.SmallPaper.name;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class RecordPagesTest {
    private static final String VERIFY = "/record/verify";

    @Test
    void tellWhetherAFileIsAnIssueByItsHash() {
        var issue = issued("BOARD");
        var pdf = pdf("secretary", issue);
        var address = VERIFY + "/" + CanonicalJson.sha256(pdf);

        assertThat(Visitor.signedIn("auditor").get(address).asString())
                .contains("This is issue 1, and it is in force", name(issue));
        assertThat(Visitor.signedIn("member.committee").get(address).asString())
                .contains("not an issue that you may read");
        assertThat(Visitor.signedIn("auditor").get(VERIFY + "/nothing").statusCode())
                .isEqualTo(400);
    }

    @Test
    void hashAFileThatIsSentWhereABrowserCannot() {
        var pdf = pdf("secretary", issued("BOARD"));
        var auditor = Visitor.signedIn("auditor");
        var token = auditor.formOn(VERIFY).get("csrf-token");

        var sent = given().redirects()
                .follow(false)
                .cookies(auditor.cookies())
                .multiPart("csrf-token", token)
                .multiPart("file", "paper.pdf", pdf, "application/pdf")
                .post(VERIFY);

        assertThat(sent.getHeader("Location")).endsWith(VERIFY + "/" + CanonicalJson.sha256(pdf));
    }

    @Test
    void showWhoOpenedAnIssueAndItsPlaceInTheChain() {
        var issue = issued("BOARD");
        pdf("member.board", issue);
        var auditor = Visitor.signedIn("auditor");

        assertThat(auditor.get("/record/issues/%s/1".formatted(name(issue))).asString())
                .contains("Who opened it here", "member.board", issue + ".pdf");
        assertThat(auditor.get("/record/register").asString()).contains(name(issue));
        assertThat(auditor.get("/record/chains").asString()).contains("The records hold together");
    }

    @Test
    void searchTheAudit() {
        var issue = issued("BOARD");
        var auditor = Visitor.signedIn("auditor");

        var found = auditor.get("/record/audit?who=approver&subject=%s".formatted(issue.replaceFirst("/1$", "")));

        assertThat(found.asString()).contains("POST /papers/{paper}/issues", "Written");
        assertThat(auditor.get("/record/audit?from-day=31&from-month=2&from-year=2006")
                        .statusCode())
                .isEqualTo(400);
        assertThat(auditor.get("/record/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void showWhatAFigureWasKnownToBe() {
        var auditor = Visitor.signedIn("auditor");

        assertThat(auditor.get("/record/figures").asString()).contains("As known on");
        var missing = auditor.get("/record/figures?indicator=X&place=&period=2006-03");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.asString()).contains("Place is missing");
        assertThat(auditor.get("/record/figures?indicator=X&place=LONDON&period=2006-03")
                        .asString())
                .contains("Nothing was ever recorded of it");
        assertThat(auditor.get("/record/figures?indicator=X&place=LONDON&period=soon")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void areForAuditors() {
        assertThat(Visitor.signedIn("secretary").get("/record").statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn("secretary").get("/record/audit").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor().get(VERIFY).getHeader("Location")).contains("/sign-in?to=");
    }

    private static byte[] pdf(String person, String issue) {
        return as(person)
                .accept("application/pdf")
                .get(issue + ".pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
