package org.bluebook.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.bluebook.api.AtOnce;
import org.bluebook.api.papers.SmallPaper;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class UndoImportTest {
    private static final String ANALYST = "analyst.performance";
    private static final String FIGURES = "Indicator,Place,Period,Amount,Qualifier,Status,Source,Reason";
    private static final String WRONG = "{\"reason\": \"It was the file of January.\"}";

    @BeforeEach
    void anIndicator() {
        as(ANALYST, """
                        {"title": "Undone", "theme": "SEIZURES", "unit": "ARRESTS", "kind": "COUNT",
                         "direction": "HIGHER", "role": "CONTEXT", "owner": "MMDP"}
                        """).put("/api/v1/indicators/UNDO-1").then().statusCode(anyOf(equalTo(200), equalTo(201)));
    }

    @Test
    void putsBackWhatStoodAndWithdrawsWhatWasNew() {
        var replaced = figure("E09000003/1990-04");
        var added = figure("E09000004/1990-04");
        as(ANALYST, "{\"amount\": 5, \"status\": \"PROVISIONAL\", \"source\": \"The return\"}")
                .put(replaced)
                .then()
                .statusCode(201);
        int id = committed(
                "UNDO-1,Barnet,1990-04,8,,FINAL,Return,A late return.", "UNDO-1,Bexley,1990-04,9,,FINAL,Return,");
        String then = as("auditor").get(added).path("recordedAt");
        int sequence = as("auditor").get(added).path("sequence");

        undone(id)
                .statusCode(200)
                .body("state", equalTo("UNDONE"))
                .body("undoneBecause", equalTo("It was the file of January."))
                .body("undoneAt", notNullValue());

        as("auditor")
                .get(replaced)
                .then()
                .body("amount", equalTo(5))
                .body("revision", equalTo(3))
                .body("status", equalTo("PROVISIONAL"))
                .body("source", equalTo("The return"))
                .body("reason", equalTo("Import %d undone: It was the file of January.".formatted(id)));
        as("auditor").get(added).then().statusCode(404);
        as("auditor")
                .get("/api/v1/indicators/UNDO-1/observations?from=1990-04&to=1990-04")
                .then()
                .body("items.place", equalTo(List.of("E09000003")));
        as("auditor")
                .get(added + "/history")
                .then()
                .body("items.amount", equalTo(List.of(9, 9)))
                .body("items.withdrawn", equalTo(List.of(false, true)));
        as("auditor").get(added + "?asKnownOn=" + then).then().statusCode(200).body("amount", equalTo(9));
        as("auditor").get(replaced + "?asKnownOn=" + then).then().body("amount", equalTo(8));
        String by = as("auditor")
                .get("/api/v1/receipts/UNDO-1/" + sequence)
                .then()
                .statusCode(200)
                .body("value", equalTo("9 arrests"))
                .body("withdrawn", equalTo(false))
                .extract()
                .path("replacedBy");
        as("auditor").get("/api/v1/receipts/" + by).then().body("withdrawn", equalTo(true));
        as("auditor")
                .get("/api/v1/audit?subject=/api/v1/imports/" + id + "/undo&limit=5")
                .then()
                .body("items.subject", hasItem(containsString("Observations UNDONE: 1 new, 1 changed")));
    }

    @Test
    void leavesRoomForAnotherFirstValue() {
        int id = committed("UNDO-1,Brent,1990-05,9,,FINAL,Return,", "UNDO-1,Ealing,1990-05,9,,FINAL,Return,");
        undone(id).statusCode(200);

        int next = committed("UNDO-1,Brent,1990-05,4,,FINAL,Return,");
        as(ANALYST, "{\"amount\": 3, \"status\": \"FINAL\", \"source\": \"By hand\"}")
                .put(figure("E09000009/1990-05"))
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"");

        as(ANALYST)
                .get("/api/v1/imports/" + next)
                .then()
                .body("new", equalTo(1))
                .body("changed", equalTo(0));
        as("auditor")
                .get(figure("E09000005/1990-05"))
                .then()
                .body("amount", equalTo(4))
                .body("revision", equalTo(3))
                .body("reason", nullValue());
        undone(next).statusCode(200);
        as("auditor").get(figure("E09000005/1990-05")).then().statusCode(404);
    }

    @Test
    void isDoneOnceByTwoAtOnce() throws Exception {
        var rows = new String[200];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = "UNDO-1,Bromley,%d-%02d,%d,,FINAL,Return,".formatted(1960 + row / 12, row % 12 + 1, row);
        }
        int id = committed(rows);
        var tag = as(ANALYST).get("/api/v1/imports/" + id).header("ETag");

        var answers =
                AtOnce.send(2, n -> as(ANALYST, WRONG).header("If-Match", tag).post("/api/v1/imports/" + id + "/undo"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("type", equalTo("/problems/import-undone")));
        as("auditor")
                .get("/api/v1/indicators/UNDO-1/observations?place=E09000006&from=1960-01&to=1979-12&limit=500")
                .then()
                .body("items", hasSize(0));
        as("auditor")
                .get(figure("E09000006/1965-01/history"))
                .then()
                .body("items.withdrawn", equalTo(List.of(false, true)));
    }

    @Test
    void refusesOnceAFigureWasEnteredAgain() {
        int id = committed("UNDO-1,Camden,1990-06,9,,FINAL,Return,", "UNDO-1,Croydon,1990-06,9,,FINAL,Return,");
        as("analyst.camden", """
                        {"amount": 11, "status": "FINAL", "source": "By hand", "reason": "Counted again."}
                        """)
                .header("If-Match", "\"1\"")
                .put(figure("E09000007/1990-06"))
                .then()
                .statusCode(200);

        undone(id)
                .statusCode(409)
                .body("type", equalTo("/problems/figure-entered-since"))
                .body(
                        "detail",
                        containsString("analyst.camden recorded \"11 arrests\" for UNDO-1, E09000007 in June 1990"));
        as("auditor").get(figure("E09000008/1990-06")).then().body("amount", equalTo(9));
        as(ANALYST).get("/api/v1/imports/" + id).then().body("state", equalTo("COMMITTED"));
    }

    @Test
    void refusesOnceAPaperIsFrozenWithAFigureUntilItIsUnfrozen() {
        int id = committed("UNDO-1,Enfield,2006-02,9,,FINAL,Return,");
        int older = committed("UNDO-1,Enfield,1990-07,9,,FINAL,Return,");
        var paper = SmallPaper.written("BOARD");
        SmallPaper.frozen(paper, "secretary");

        undone(id)
                .statusCode(409)
                .body("type", equalTo("/problems/figures-frozen"))
                .body("detail", containsString("the paper " + SmallPaper.name(paper) + " is frozen"));
        undone(older).statusCode(200);

        for (var person : List.of("secretary", "approver")) {
            as(person, "{\"reason\": \"The wrong file came in.\"}")
                    .header(
                            "If-Match",
                            as("secretary").get(paper + "/preparation").header("ETag"))
                    .post(paper + "/unfreeze")
                    .then()
                    .statusCode(200);
        }
        undone(id).statusCode(200);
    }

    @Test
    void asksForTheReasonAndTheVersionAndTheSender() {
        int id = committed("UNDO-1,Hackney,1990-08,9,,FINAL,Return,");
        var undo = "/api/v1/imports/" + id + "/undo";

        as(ANALYST, "{\"reason\": \" \"}")
                .header("If-Match", "\"1\"")
                .post(undo)
                .then()
                .statusCode(400);
        as(ANALYST, WRONG).post(undo).then().statusCode(428);
        as(ANALYST, WRONG).header("If-Match", "\"9\"").post(undo).then().statusCode(412);
        as("analyst.camden", WRONG)
                .header("If-Match", "\"1\"")
                .post(undo)
                .then()
                .statusCode(404);
        as("auditor", WRONG).header("If-Match", "\"1\"").post(undo).then().statusCode(403);
        as("secretary", WRONG).header("If-Match", "\"1\"").post(undo).then().statusCode(403);

        as("auditor").get(figure("E09000012/1990-08")).then().body("amount", equalTo(9));
    }

    @Test
    void answersARepeatWithItsKeyAsBefore() {
        int id = committed("UNDO-1,Harrow,1990-09,9,,FINAL,Return,");
        var tag = as(ANALYST).get("/api/v1/imports/" + id).header("ETag");

        var answers = List.of(1, 2).stream()
                .map(n -> as(ANALYST, WRONG)
                        .header("If-Match", tag)
                        .header("Idempotency-Key", "undo-key-" + id)
                        .post("/api/v1/imports/" + id + "/undo"))
                .toList();

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.get(1).header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(answers.get(1).asString()).isEqualTo(answers.get(0).asString());
    }

    @Test
    void tellsWhatToDoInsteadOfUndoingSeizures() {
        int id = committedOf(
                "seizures",
                "Reference,Date,Unit,Place,Drug,Amount,Measure,Qualifier,Source,Reason",
                "UNDO-S1,2006-04-24,MMDP,Hackney,Cocaine,2.5,kg,,Return,");

        undone(id)
                .statusCode(409)
                .body("type", equalTo("/problems/not-undone-as-a-whole"))
                .body("detail", endsWith("Correct each seizure, with the reason."));
    }

    @Test
    void isNotForAFileThatWroteNothing() {
        committed("UNDO-1,Merton,1990-10,9,,FINAL,Return,");
        int again = committed("UNDO-1,Merton,1990-10,9,,FINAL,Return,");

        undone(again).statusCode(409).body("type", equalTo("/problems/nothing-to-undo"));
        as("auditor")
                .get(figure("E09000024/1990-10/history"))
                .then()
                .body("items.withdrawn", everyItem(equalTo(false)));
    }

    private static String figure(String of) {
        return "/api/v1/indicators/UNDO-1/observations/" + of;
    }

    private static int committed(String... rows) {
        return committedOf("observations", FIGURES, rows);
    }

    private static int committedOf(String of, String header, String... rows) {
        var lines = new String[rows.length + 1];
        lines[0] = header;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return as(ANALYST)
                .contentType("application/octet-stream")
                .body(Files.csv(lines))
                .post("/api/v1/imports?commit=true&fileName=figures.csv&of=" + of)
                .then()
                .statusCode(201)
                .body("state", equalTo("COMMITTED"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse undone(int id) {
        var tag = as(ANALYST).get("/api/v1/imports/" + id).header("ETag");
        return as(ANALYST, WRONG)
                .header("If-Match", tag)
                .post("/api/v1/imports/" + id + "/undo")
                .then();
    }
}
