package org.bluebook.api.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.bluebook.api.papers.SmallPaper.name;
import static org.bluebook.api.papers.SmallPaper.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class PackResourceTest {
    @Test
    void goesFromStepToStepPaperByPaper() {
        var one = drafted(written("BOARD"));
        var other = drafted(SmallPaper.another(one, 10));
        var meeting = meeting(one);
        SmallPaper.plannedBeside(one, 11);

        as("secretary", "")
                .post(meeting + "/submission")
                .then()
                .statusCode(200)
                .body("done", equalTo(2))
                .body("refused", equalTo(1))
                .body("papers.find { it.outcome == 'REFUSED' }.sentence", containsString("is planned"));
        as("approver", read(meeting, one, other))
                .post(meeting + "/approval")
                .then()
                .statusCode(200)
                .body("done", equalTo(2))
                .body("papers.state", everyItem(equalTo("APPROVED")));
        as("approver", "")
                .post(meeting + "/issues")
                .then()
                .statusCode(200)
                .body("done", equalTo(2))
                .body("papers.find { it.outcome == 'REFUSED' }.sentence", containsString("only when it is approved"));

        as("approver").get(one + "/issues").then().body("items", hasSize(1));
        as("approver").get(other + "/issues").then().body("items", hasSize(1));
        as("secretary").get(meeting).then().body("papers.state", contains("ISSUED", "PLANNED", "ISSUED"));
    }

    @Test
    void isOnTheRecordOfTheAuditPaperByPaper() {
        var paper = drafted(written("BOARD"));
        SmallPaper.plannedBeside(paper, 11);

        as("secretary", "").post(meeting(paper) + "/submission").then().statusCode(200);

        var audit = as("auditor").get("/api/v1/audit?subject=" + meeting(paper)).jsonPath();
        assertThat(audit.getList("items.subject", String.class))
                .satisfiesExactlyInAnyOrder(
                        done -> assertThat(done).endsWith("/pack/submission (%s)".formatted(name(paper))),
                        refused -> assertThat(refused).endsWith("-11)"));
        assertThat(audit.getList("items.outcome", String.class)).containsExactlyInAnyOrder("DONE", "REFUSED");
    }

    @Test
    void takesTwoPeopleForEachPaper() {
        var own = drafted(written("BOARD"));
        var others = drafted(SmallPaper.another(own, 10));
        as("secretary.approver", "").post(own + "/submission").then().statusCode(200);
        as("secretary", "").post(others + "/submission").then().statusCode(200);

        as("secretary.approver", read(meeting(own), own, others))
                .post(meeting(own) + "/approval")
                .then()
                .statusCode(200)
                .body("papers.outcome", contains("REFUSED", "DONE"))
                .body("papers.state", contains("SUBMITTED", "APPROVED"))
                .body("papers[0].sentence", containsString("secretary.approver"));
    }

    @Test
    void isSignedOnlyAsItWasRead() {
        var paper = drafted(written("BOARD"));
        var meeting = meeting(paper);
        as("secretary", "").post(meeting + "/submission").then().body("done", equalTo(1));
        var read = read(meeting, paper);
        as("approver", "{\"reason\": \"Say it better.\"}")
                .post(paper + "/return")
                .then()
                .statusCode(200);
        as("secretary", "").post(meeting + "/submission").then().body("done", equalTo(1));

        as("approver", read)
                .post(meeting + "/approval")
                .then()
                .statusCode(200)
                .body("refused", equalTo(1))
                .body("papers[0].sentence", containsString("has changed " + name(paper)));
        as("approver", read(meeting, paper)).post(meeting + "/approval").then().body("done", equalTo(1));
    }

    @Test
    void mayBeAskedForAgain() {
        var paper = drafted(written("BOARD"));
        var submission = meeting(paper) + "/submission";
        var key = fresh("again-");

        var first = as("secretary", "").header("Idempotency-Key", key).post(submission);
        var second = as("secretary", "").header("Idempotency-Key", key).post(submission);

        assertThat(first.jsonPath().getInt("done")).isOne();
        assertThat(second.asString()).isEqualTo(first.asString());
        as("secretary", "")
                .post(submission)
                .then()
                .body("already", equalTo(1))
                .body("papers[0].sentence", endsWith("was submitted before."));
    }

    @Test
    void isSignedByTheNamesOfItsPapersAlone() {
        var paper = drafted(written("BOARD"));

        as("approver", "{\"papers\": [{\"paper\": \"NO-SUCH\", \"version\": 1}]}")
                .post(meeting(paper) + "/approval")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("papers[0].paper"));
        as("approver", "{\"papers\": []}")
                .post(meeting(paper) + "/approval")
                .then()
                .statusCode(400);
        as("approver").get("/api/v1/meetings/NO-SUCH/pack").then().statusCode(404);
    }

    private static String drafted(String paper) {
        SmallPaper.frozen(paper, "secretary");
        as("secretary", "").post(paper + "/draft").then().statusCode(200);
        return paper;
    }

    private static String meeting(String paper) {
        return "/api/v1/meetings/%s/pack".formatted(name(paper).replaceFirst("-[0-9]+$", ""));
    }

    /** What an approver sends who has read these papers as they are now. */
    private static String read(String pack, String... papers) {
        var standing = as("approver").get(pack).then().statusCode(200).extract().jsonPath();
        var read = IntStream.range(0, papers.length)
                .mapToObj(i -> "{\"paper\": \"%s\", \"version\": %d}"
                        .formatted(
                                name(papers[i]),
                                standing.getInt("papers.find { it.paper == '%s' }.version".formatted(name(papers[i])))))
                .toList();
        return "{\"papers\": [%s]}".formatted(String.join(", ", read));
    }
}
