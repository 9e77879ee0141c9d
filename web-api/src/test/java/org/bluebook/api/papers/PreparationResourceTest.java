package org.bluebook.api.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.papers.SmallPaper.CORRIGENDUM;
import static org.bluebook.api.papers.SmallPaper.approved;
import static org.bluebook.api.papers.SmallPaper.frozen;
import static org.bluebook.api.papers.SmallPaper.issued;
import static org.bluebook.api.papers.SmallPaper.planned;
import static org.bluebook.api.papers.SmallPaper.submitted;
import static org.bluebook.api.papers.SmallPaper.version;
import static org.bluebook.api.papers.SmallPaper.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class PreparationResourceTest {
    @Test
    void tellsWhoTookWhichStepWhen() {
        var paper = written("BOARD");
        as("secretary")
                .get(paper + "/preparation")
                .then()
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("steps", empty());

        approved(paper);

        as("auditor")
                .get(paper + "/preparation")
                .then()
                .statusCode(200)
                .body("issue", equalTo(1))
                .body("state", equalTo("APPROVED"))
                .body("steps.step", contains("FREEZE", "DRAFT", "SUBMIT", "APPROVE"))
                .body("steps.by", contains("secretary", "secretary", "secretary", "approver"))
                .body("steps[3].at", notNullValue())
                .body("contentSha256", notNullValue());
        as("owner.act-1").get(paper + "/preparation").then().statusCode(403);
    }

    @Test
    void isDraftedOnceForOneKeyHoweverFarItHasComeSince() {
        var paper = written("BOARD");
        frozen(paper, "secretary");
        var key = "draft-" + paper.hashCode();
        var first = as("secretary", "").header("Idempotency-Key", key).post(paper + "/draft");
        post("secretary", paper, "submission", "").statusCode(200);

        as("secretary", "")
                .header("Idempotency-Key", key)
                .post(paper + "/draft")
                .then()
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("pdfSha256", equalTo(first.jsonPath().getString("pdfSha256")));

        post("secretary", paper, "draft", "").statusCode(409).body("type", equalTo("/problems/out-of-turn"));
    }

    @Test
    void isNotApprovedByWhoSubmittedIt() {
        var paper = written("BOARD");
        submitted(paper, "secretary.approver");

        post("secretary.approver", paper, "approval", "", version(paper))
                .statusCode(403)
                .body("type", equalTo("/problems/own-submission-refused"))
                .body("detail", containsString("secretary.approver"));

        post("approver", paper, "approval", "", version(paper)).statusCode(200).body("state", equalTo("APPROVED"));
    }

    @Test
    void isApprovedAsItWasRead() {
        var paper = written("BOARD");
        submitted(paper, "secretary");
        var read = version(paper);
        post("approver", paper, "return", "{\"reason\": \"A figure looks odd.\"}")
                .statusCode(200);
        post("secretary", paper, "submission", "").statusCode(200);

        post("approver", paper, "approval", "").statusCode(428);
        post("approver", paper, "approval", "", read)
                .statusCode(412)
                .body("type", equalTo("/problems/changed-meanwhile"));

        post("approver", paper, "approval", "", version(paper)).statusCode(200);
    }

    @Test
    void doesNotGoOutUntilSomebodyAnswersWhoAskedForItToBeUnfrozen() {
        var paper = written("BOARD");
        var snapshot = approved(paper);
        var because = "{\"reason\": \"A return came in late.\"}";
        post("secretary", paper, "unfreeze/refusal", because, version(paper))
                .statusCode(409)
                .body("type", equalTo("/problems/no-unfreeze-asked-for"));
        post("secretary", paper, "unfreeze", because).statusCode(200);

        as("approver", snapshot)
                .post(paper + "/issues")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/unfreeze-asked-for"))
                .body("detail", containsString("secretary asked for it to be unfrozen"));
        post("approver", paper, "unfreeze/refusal", because, version(paper))
                .statusCode(200)
                .body("unfreezeAskedFor", equalTo(false));

        as("approver", snapshot).post(paper + "/issues").then().statusCode(201);
    }

    @Test
    void isReadByTheApproverAsItWillBeIssued() {
        var paper = written("BOARD");
        as("approver")
                .accept("application/pdf")
                .get(paper + "/draft.pdf")
                .then()
                .statusCode(404);
        var snapshot = approved(paper);
        var draft = as("approver")
                .accept("application/pdf")
                .get(paper + "/draft.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        var large = as("approver")
                .accept("application/pdf")
                .get(paper + "/draft.large-print.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        as("approver", snapshot).post(paper + "/issues").then().statusCode(201);

        assertThat(as("member.board")
                        .accept("application/pdf")
                        .get(paper + "/issues/1.pdf")
                        .asByteArray())
                .isEqualTo(draft);
        assertThat(as("member.board")
                        .accept("application/pdf")
                        .get(paper + "/issues/1.large-print.pdf")
                        .asByteArray())
                .isEqualTo(large);
    }

    @Test
    void isSentBackWithTheReasonAndSubmittedAgain() {
        var paper = written("BOARD");
        submitted(paper, "secretary");

        post("approver", paper, "return", "{\"reason\": \" \"}").statusCode(400);
        post("approver", paper, "return", "{\"reason\": \"A figure looks odd.\"}")
                .statusCode(200)
                .body("state", equalTo("DRAFTED"))
                .body("steps[3].reason", equalTo("A figure looks odd."));
        post("secretary", paper, "submission", "").statusCode(200);
        post("approver", paper, "submission", "").statusCode(403);
    }

    @Test
    void isUnfrozenByTwoPeople() {
        var paper = written("BOARD");
        approved(paper);
        post("secretary", paper, "freeze", "").statusCode(409).body("type", equalTo("/problems/out-of-turn"));

        var because = "{\"reason\": \"A return came in late.\"}";
        post("secretary", paper, "unfreeze", because)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("unfreezeAskedFor", equalTo(true));
        post("secretary", paper, "unfreeze", because, version(paper))
                .statusCode(403)
                .body("type", equalTo("/problems/unfreeze-needs-a-second-person"));
        post("approver", paper, "unfreeze", because).statusCode(428);
        post("approver", paper, "unfreeze", because, version(paper))
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("snapshotSha256", nullValue());

        as("secretary", "").post(paper + "/freeze").then().statusCode(201);
        as("auditor").get(paper + "/snapshots").then().body("items", hasSize(2));
    }

    @Test
    void correctsAnIssueByANewOneAndKeepsTheOld() {
        var issue = issued("PUBLIC");
        var paper = issue.replaceFirst("/issues/1$", "");

        post("secretary", paper, "freeze", "").statusCode(409).body("type", equalTo("/problems/corrigendum-needed"));
        as("secretary", CORRIGENDUM)
                .put(paper + "/corrigendum")
                .then()
                .statusCode(200)
                .body("issue", equalTo(2));
        as("secretary", CORRIGENDUM).put(paper + "/corrigendum").then().statusCode(428);
        as("secretary", approved(paper)).post(paper + "/issues").then().statusCode(201);

        as("auditor").get(paper + "/issues").then().body("items.state", contains("SUPERSEDED", "ISSUED"));
        as("nobody").accept("application/pdf").get(issue + ".pdf").then().statusCode(200);
    }

    @Test
    void isNotCorrectedBeforeThereIsAnIssue() {
        as("secretary", CORRIGENDUM)
                .put(planned("BOARD") + "/corrigendum")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-correct-yet"));
    }

    @Test
    void isTakenBackFromItsReadersAndStaysOnTheRegister() {
        var issue = issued("PUBLIC");

        as("approver", "{\"reason\": \"It names a place it must not.\"}")
                .post(issue + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        as("nobody").get(issue).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        as("nobody")
                .accept("application/pdf")
                .get(issue + ".pdf")
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/issue-withdrawn"));
        as("auditor").accept("application/pdf").get(issue + ".pdf").then().statusCode(200);
    }

    private static ValidatableResponse post(String person, String paper, String step, String body, String version) {
        return as(person, body)
                .header("If-Match", version)
                .post(paper + "/" + step)
                .then();
    }

    private static ValidatableResponse post(String person, String paper, String step, String body) {
        return as(person, body).post(paper + "/" + step).then();
    }
}
