package org.bluebook.api.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.bluebook.api.papers.SmallPaper.frozen;
import static org.bluebook.api.papers.SmallPaper.planned;
import static org.bluebook.api.papers.SmallPaper.section;
import static org.bluebook.api.papers.SmallPaper.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.reporting.snapshot.CanonicalJson;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class FreezingResourceTest {
    @Test
    void tellsWhichPartsHaveNothingInThem() {
        as("secretary")
                .get(planned("BOARD") + "/preview")
                .then()
                .statusCode(200)
                .body("missing", hasItems("Summary", "A. Recommendation"))
                .body("pdf", equalTo(null));
    }

    @Test
    void showsThePaperAsItWouldBeIssued() {
        var paper = written("BOARD");

        as("secretary")
                .get(paper + "/preview")
                .then()
                .statusCode(200)
                .body("missing", empty())
                .body("inTheWay", empty())
                .body("pdf", equalTo(paper + "/preview.pdf"))
                .body("html", equalTo(paper + "/preview.html"));
        as("secretary")
                .accept("text/html")
                .get(paper + "/preview.html")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .body(containsString("<h2 id=\"heading-1\">Summary</h2>"));
        var pdf = as("secretary")
                .accept("application/pdf")
                .get(paper + "/preview.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        as("auditor")
                .get("/api/v1/audit?subject=" + paper + "/preview.pdf")
                .then()
                .body("items.outcome", contains("READ"));
        as("member.board")
                .accept("application/pdf")
                .get(paper + "/preview.pdf")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsOfAFigureThatIsNotThere() {
        var paper = written("BOARD");
        as("secretary", section("SUMMARY", "There were {{NO-SUCH}}."))
                .header("If-Match", as("secretary").get(paper).header("ETag"))
                .put(paper + "/sections/1")
                .then()
                .statusCode(200);

        as("secretary").get(paper + "/preview").then().statusCode(200).body("inTheWay[0]", containsString("NO-SUCH"));
        as("secretary")
                .accept("application/pdf")
                .get(paper + "/preview.pdf")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void keepsWhatWasFrozenUnderItsHash() {
        var paper = written("BOARD");
        var sha256 = frozen(paper, "secretary").replaceAll(".*\"([0-9a-f]{64})\".*", "$1");

        var facts = as("auditor")
                .get(paper + "/snapshots/" + sha256)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(CanonicalJson.sha256(new String(facts, StandardCharsets.UTF_8)))
                .isEqualTo(sha256);
        as("auditor").get(paper + "/snapshots").then().body("items.sha256", contains(sha256));
        as("auditor").get(paper + "/snapshots/" + "0".repeat(64)).then().statusCode(404);
    }

    @Test
    void freezesOnceUnderAKey() {
        var paper = written("BOARD");
        var key = fresh("freeze-");

        for (int time = 0; time < 2; time++) {
            as("secretary", "")
                    .header("Idempotency-Key", key)
                    .post(paper + "/freeze")
                    .then()
                    .statusCode(201);
        }

        as("auditor").get(paper + "/snapshots").then().body("items", hasSize(1));
    }

    @Test
    void refusesAPaperWithAnEmptyPart() {
        as("secretary", "")
                .post(planned("BOARD") + "/freeze")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/paper-incomplete"));
    }

    @Test
    void isTheSecretarysToDo() {
        var paper = planned("BOARD");

        as("approver", "").post(paper + "/freeze").then().statusCode(403);
        as("owner.act-1").get(paper + "/preview").then().statusCode(403);
        as("secretary", "").post("/api/v1/papers/NO-SUCH/freeze").then().statusCode(404);
    }
}
