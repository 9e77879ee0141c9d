package org.bluebook.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.api.Api.as;
import static org.bluebook.api.Api.fresh;
import static org.bluebook.api.Api.ward;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.bluebook.api.AtOnce;
import org.bluebook.api.actions.OwnedActions;
import org.bluebook.api.lists.Tables;
import org.bluebook.imports.ImportKind;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.MariaDbForTests;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "web_api"))
@QuarkusTestResource(KeycloakForTests.class)
class ImportsResourceTest {
    private static final String ANALYST = "analyst.performance";
    private static final String FIGURES = "Indicator,Place,Period,Amount,Qualifier,Status,Source,Reason";
    private static final String SEIZURES = "Reference,Date,Unit,Place,Drug,Amount,Measure,Qualifier,Source,Reason";
    private static final String CLAIMS = "Reference,Network,Date,Unit,Place,Method,Source,Reason";
    private static final String UPDATES =
            "Action,Month,Rating,Forecast,Narrative,Reason,No change because,Revised because";

    @BeforeEach
    void anIndicatorANetworkAndTwoActions() {
        as(ANALYST, """
                        {"title": "Imported", "theme": "SEIZURES", "unit": "ARRESTS", "kind": "COUNT",
                         "direction": "HIGHER", "role": "CONTEXT", "owner": "MMDP"}
                        """).put("/api/v1/indicators/IMP-1").then().statusCode(anyOf(equalTo(200), equalTo(201)));
        as(ANALYST, "{\"involvement\": \"DRUGS_ONLY\", \"level\": 2, \"mappedOn\": \"2005-04-01\"}")
                .put("/api/v1/networks/IMP-N1")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
        OwnedActions.put("IMP-A");
    }

    @Test
    void checksWithoutWritingThenCommitsOnce() {
        var file = Files.csv(
                FIGURES,
                "IMP-1,E09000001,2006-04,\"1,234\",,Provisional,Return,",
                "imp-1,hackney,Apr 2006,,Not in source,FINAL,Return,",
                "",
                "IMP-1,Brent,FY2005,0,at least,final,Return,");

        var id = sent(ANALYST, "observations", file)
                .statusCode(201)
                .header("Location", startsWith("/api/v1/imports/"))
                .header("ETag", notNullValue())
                .body("state", equalTo("CHECKED"))
                .body("fileName", equalTo("figures.csv"))
                .body("rows", equalTo(3))
                .body("new", equalTo(3))
                .body("changed", equalTo(0))
                .body("same", equalTo(0))
                .body("problems", equalTo(0))
                .body("warnings", equalTo(1))
                .extract()
                .path("id");
        as("auditor")
                .get("/api/v1/indicators/IMP-1/observations/E09000001/2006-04")
                .then()
                .statusCode(404);
        as(ANALYST)
                .get("/api/v1/imports/{id}/problems", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].cell", equalTo("D2"))
                .body("items[0].value", equalTo("1,234"))
                .body("items[0].severity", equalTo("WARNING"));
        as(ANALYST)
                .get("/api/v1/imports/{id}/changes?limit=2", id)
                .then()
                .statusCode(200)
                .body("items.row", equalTo(List.of(2, 3)))
                .body("items.what", everyItem(equalTo("NEW")))
                .body("items[0].to", containsString("1,234 arrests"))
                .body("next", notNullValue());

        committed(ANALYST, id).statusCode(200).body("state", equalTo("COMMITTED"));
        as("auditor")
                .get("/api/v1/indicators/IMP-1/observations/E09000001/2006-04")
                .then()
                .statusCode(200)
                .body("amount", equalTo(1234))
                .body("recordedBy", equalTo(ANALYST));
        as("auditor")
                .get("/api/v1/indicators/IMP-1/observations/E09000012/2006-04")
                .then()
                .body("inWords", equalTo("not in source"));
        committed(ANALYST, id).statusCode(409).body("type", equalTo("/problems/import-already-committed"));

        as("auditor")
                .get("/api/v1/audit?subject=/api/v1/imports/" + id + "/commit&limit=5")
                .then()
                .body("items.subject", hasItem(containsString("3 new, 0 changed, 0 same")));
    }

    @Test
    void isCommittedOnceByTwoAtOnce() throws Exception {
        var lines = new String[201];
        lines[0] = FIGURES;
        for (int row = 1; row <= 200; row++) {
            lines[row] = "IMP-1,Bromley,%d-%02d,%d,,FINAL,Return,".formatted(1980 + row / 12, row % 12 + 1, row);
        }
        var id = sent(ANALYST, "observations", Files.csv(lines))
                .body("state", equalTo("CHECKED"))
                .extract()
                .path("id");
        var tag = as(ANALYST).get("/api/v1/imports/{id}", id).header("ETag");

        var answers = AtOnce.send(2, n -> as(ANALYST).header("If-Match", tag).post("/api/v1/imports/{id}/commit", id));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("type", equalTo("/problems/import-already-committed")));
        as("auditor")
                .get("/api/v1/indicators/IMP-1/observations?place=E09000006&from=1980-01&to=1999-12&limit=500")
                .then()
                .body("items", hasSize(200))
                .body("items.revision", everyItem(equalTo(1)));
        as("auditor")
                .get("/api/v1/audit?limit=500&subject=/api/v1/imports/" + id + "/commit")
                .then()
                .body("items.findAll { it.outcome == 'DONE' }", hasSize(1));
    }

    @Test
    void recordsNothingOfAFileThatIsSentAgain() {
        var file = Files.csv(FIGURES, "IMP-1,Camden,2006-05,7,,FINAL,Return,");
        sentAndCommitted(ANALYST, "observations", file)
                .statusCode(201)
                .body("state", equalTo("COMMITTED"))
                .body("new", equalTo(1));

        sentAndCommitted(ANALYST, "observations", file)
                .statusCode(201)
                .body("state", equalTo("COMMITTED"))
                .body("new", equalTo(0))
                .body("same", equalTo(1));

        as("auditor")
                .get("/api/v1/indicators/IMP-1/observations/E09000007/2006-05")
                .then()
                .header("ETag", "\"1\"");
    }

    @Test
    void takesARevisionWithItsReasonOnly() {
        sentAndCommitted(ANALYST, "observations", Files.csv(FIGURES, "IMP-1,Barnet,2006-05,7,,FINAL,Return,"));

        sentAndCommitted(ANALYST, "observations", Files.csv(FIGURES, "IMP-1,Barnet,2006-05,8,,FINAL,Return,"))
                .body("state", equalTo("REFUSED"))
                .body("problems", equalTo(1));
        var id = sentAndCommitted(
                        ANALYST,
                        "observations",
                        Files.csv(FIGURES, "IMP-1,Barnet,2006-05,8,,FINAL,Return,A late return."))
                .body("state", equalTo("COMMITTED"))
                .body("changed", equalTo(1))
                .extract()
                .path("id");
        as(ANALYST)
                .get("/api/v1/imports/{id}/changes", id)
                .then()
                .body("items[0].what", equalTo("CHANGED"))
                .body("items[0].from", startsWith("7 arrests"))
                .body("items[0].to", startsWith("8 arrests"));
        as("auditor")
                .get("/api/v1/indicators/IMP-1/observations/E09000003/2006-05")
                .then()
                .header("ETag", "\"2\"")
                .body("reason", equalTo("A late return."));
    }

    @Test
    void namesTheCellOfEveryProblemAndWritesNothing() {
        var file = Files.csv(
                FIGURES,
                "IMP-1,Bexley,2006-04,1,,FINAL,Return,",
                "NONE,Bexley,2006-04,1,,FINAL,Return,",
                "IMP-1,Atlantis,2006-04,1,,FINAL,Return,",
                "IMP-1,Bexley,04/2006,1,,FINAL,Return,",
                "IMP-1,Bexley,2006-05,,,FINAL,Return,",
                "IMP-1,Bexley,2006-06,1,Not in source,FINAL,Return,",
                "IMP-1,Bexley,2006-07,1.234,\"5\",FINAL,Return,",
                "IMP-1,Bexley,2006-08,1,,SURE,Return,",
                "IMP-1,Bexley,2006-09,1,,FINAL,,",
                "IMP-1,Bexley,2006-10,1,,FINAL,Return,Because.",
                "IMP-1,Bexley,2006-04,2,,FINAL,Return,",
                "IMP-1,Bexley,2006-11,1");

        var id = sentAndCommitted(ANALYST, "observations", file)
                .statusCode(201)
                .body("state", equalTo("REFUSED"))
                .extract()
                .path("id");

        var problems = as(ANALYST)
                .get("/api/v1/imports/{id}/problems", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(problems.getList("items.cell"))
                .contains("A3", "B4", "C5", "D6", "D7", "E8", "F9", "G10", "H11", "A12");
        assertThat(problems.getString("items.find { it.cell == 'A12' }.message"))
                .contains("Row 2");
        assertThat(problems.getString("items.find { it.row == 13 }.message")).contains("4 cells", "8");
        assertThat(problems.getString("items.find { it.cell == 'D6' }.message")).contains("blank is not zero");
        as("auditor")
                .get("/api/v1/indicators/IMP-1/observations/E09000004/2006-04")
                .then()
                .statusCode(404);
        committed(ANALYST, id).statusCode(409).body("type", equalTo("/problems/import-has-problems"));
    }

    @Test
    void tellsOfProblemsAsCsvToo() {
        var id = sent(ANALYST, "observations", Files.csv("Indicator,Colour", "IMP-1,red"))
                .extract()
                .path("id");

        var csv = as(ANALYST)
                .accept("text/csv")
                .get("/api/v1/imports/{id}/problems", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv)
                .startsWith("number,row,column,cell,value,severity,message\r\n")
                .contains("Colour,B1,Colour");
    }

    @Test
    void handsTheFileBackWithAColumnOfProblemsThatIsPassedOverWhenItComesAgain() {
        var file = Files.csv(FIGURES, "IMP-1,Brent,2006-06,-1,,FINAL,Return,", "IMP-1,Brent,2006-07,,,FINAL,=cmd,");
        var id = sent(ANALYST, "observations", file).extract().path("id");

        var back = as(ANALYST)
                .accept("*/*")
                .get("/api/v1/imports/{id}/file", id)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(back).startsWith(FIGURES + ",Problems\r\n").contains(",-1,", "'=cmd", "D3: The amount is missing");
        assertThat(back.lines()).hasSize(3);
        sent(ANALYST, "observations", back.replace("2006-07,,", "2006-07,3,").getBytes(StandardCharsets.UTF_8))
                .body("state", equalTo("CHECKED"))
                .body("new", equalTo(2));
    }

    @Test
    void readsAWorkbookAndHandsItBackAsOne() throws Exception {
        var file = Files.workbook(List.of(
                List.of("Indicator", "Place", "Period", "Amount", "Status", "Source"),
                List.of("IMP-1", "Ealing", LocalDate.of(2006, 4, 24), 12.5, "Final", "Return"),
                List.of("IMP-1", "Ealing", "May 2006", "about 3", "Final", "Return")));
        var id = sent(ANALYST, "observations", file)
                .body("state", equalTo("REFUSED"))
                .body("problems", equalTo(1))
                .extract()
                .path("id");

        var back = as(ANALYST)
                .accept("*/*")
                .get("/api/v1/imports/{id}/file", id)
                .then()
                .statusCode(200)
                .contentType(Tables.XLSX)
                .extract()
                .asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(back))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(6)).isEqualTo("Problems");
            assertThat(rows.get(2).getCellText(6)).contains("D3: This is not a number");
        }
    }

    @Test
    void takesAWorkbookForTheSameAsText() {
        sentAndCommitted(
                        ANALYST,
                        "observations",
                        Files.workbook(List.of(
                                List.of("Source", "Status", "Amount", "Period", "Place", "Indicator"),
                                List.of("Return", "Final", 12.5, LocalDate.of(2006, 4, 24), "Enfield", "IMP-1"))))
                .body("state", equalTo("COMMITTED"));

        sent(ANALYST, "observations", Files.csv(FIGURES, "IMP-1,E09000010,24 Apr 2006,12.50,,FINAL,Return,"))
                .body("same", equalTo(1));
    }

    @Test
    void keepsAnAnalystWithinTheirBounds() {
        var id = sent(
                        "analyst.camden",
                        "observations",
                        Files.csv(
                                FIGURES,
                                "IMP-1,Camden,2006-08,1,,FINAL,Return,",
                                "IMP-1,Newham,2006-08,1,,FINAL,Return,"))
                .body("state", equalTo("REFUSED"))
                .body("problems", equalTo(1))
                .extract()
                .path("id");

        as("analyst.camden")
                .get("/api/v1/imports/{id}/problems", id)
                .then()
                .body("items[0].row", equalTo(3))
                .body("items[0].message", containsString("E09000025"));
        sent("claims.tp", "observations", Files.csv(FIGURES, "IMP-1,Camden,2006-08,1,,FINAL,Return,"))
                .body("problems", equalTo(1));
    }

    @Test
    void hidesWhatAnotherHasSentButFromAnAuditor() {
        int id = sent(ANALYST, "observations", Files.csv(FIGURES, "IMP-1,Harrow,2006-08,1,,FINAL,Return,"))
                .extract()
                .path("id");

        for (var path : List.of("", "/problems", "/changes")) {
            as("analyst.camden").get("/api/v1/imports/" + id + path).then().statusCode(404);
            as("auditor").get("/api/v1/imports/" + id + path).then().statusCode(200);
        }
        as("analyst.camden")
                .accept("*/*")
                .get("/api/v1/imports/{id}/file", id)
                .then()
                .statusCode(404);
        as("analyst.camden")
                .header("If-Match", "\"0\"")
                .post("/api/v1/imports/{id}/commit", id)
                .then()
                .statusCode(404);
        as("auditor").post("/api/v1/imports/{id}/commit", id).then().statusCode(403);
        as("analyst.camden").get("/api/v1/imports?limit=500").then().body("items.id", not(hasItem(id)));
        as("auditor").get("/api/v1/imports?limit=500").then().body("items.id", hasItem(id));
        as(ANALYST).get("/api/v1/imports?limit=500").then().body("items.id", hasItem(id));
    }

    @Test
    void leavesEachKindToWhoeverWritesIt() {
        sent("owner.act-1", "observations", Files.csv(FIGURES)).statusCode(403);
        sent(ANALYST, "updates", Files.csv(UPDATES)).statusCode(403);
        sent("auditor", "observations", Files.csv(FIGURES)).statusCode(403);
        sent("secretary", "observations", Files.csv(FIGURES)).statusCode(403);
    }

    @Test
    void commitsOnlyWhatWasShown() {
        var id = sent(ANALYST, "observations", Files.csv(FIGURES, "IMP-1,Lambeth,2006-08,1,,FINAL,Return,"))
                .extract()
                .path("id");
        as(ANALYST).post("/api/v1/imports/{id}/commit", id).then().statusCode(428);
        as(ANALYST)
                .header("If-Match", "\"9\"")
                .post("/api/v1/imports/{id}/commit", id)
                .then()
                .statusCode(412);

        as(ANALYST, "{\"amount\": 2, \"status\": \"FINAL\", \"source\": \"Another\"}")
                .put("/api/v1/indicators/IMP-1/observations/E09000022/2006-08")
                .then()
                .statusCode(201);

        committed(ANALYST, id).statusCode(409).body("type", equalTo("/problems/record-changed-since-checked"));
        as("auditor")
                .get("/api/v1/indicators/IMP-1/observations/E09000022/2006-08")
                .then()
                .body("amount", equalTo(2));
    }

    @Test
    void answersARepeatWithItsKeyAsBefore() {
        var file = Files.csv(FIGURES, "IMP-1,Lewisham,2006-08,1,,FINAL,Return,");

        var first = sentWithKey("imports-key-1", file).statusCode(201).extract();
        var again = sentWithKey("imports-key-1", file)
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        sentWithKey("imports-key-1", Files.csv(FIGURES, "IMP-1,Lewisham,2006-08,2,,FINAL,Return,"))
                .statusCode(422);
    }

    @Test
    void takesASeizureOfTwoDrugsAsTwoRows() {
        var file = Files.csv(
                SEIZURES,
                "IMP-S1,24 Apr 2006,Middle Market Drugs Project,Hackney,Cocaine,2.5,kg,,Return,",
                "IMP-S1,2006-04-24,MMDP,E09000012,Ecstasy,300,tablets,About,Return,",
                "IMP-S2,2006-04-24,MMDP,,Cannabis plants,,plants,Not in source,Return,");

        sentAndCommitted(ANALYST, "seizures", file)
                .body("state", equalTo("COMMITTED"))
                .body("new", equalTo(3));
        as("auditor")
                .get("/api/v1/seizures/IMP-S1")
                .then()
                .statusCode(200)
                .body("drugs.drug", equalTo(List.of("COCAINE", "ECSTASY")))
                .body("drugs[1].inWords", equalTo("about 300 tablets"));
        sentAndCommitted(ANALYST, "seizures", file).body("same", equalTo(3));
        sentAndCommitted(
                        ANALYST,
                        "seizures",
                        Files.csv(SEIZURES, "IMP-S1,2006-04-24,MMDP,Hackney,Cocaine,2.4,kg,,Return,Weighed again."))
                .body("state", equalTo("COMMITTED"))
                .body("changed", equalTo(1));
        as("auditor").get("/api/v1/seizures/IMP-S1").then().body("drugs", hasSize(1));
    }

    @Test
    void namesWhatIsWrongWithASeizure() {
        var id = sent(
                        ANALYST,
                        "seizures",
                        Files.csv(
                                SEIZURES,
                                "IMP-S5,2006-04-24,MMDP,,Cocaine,2,tablets,,Return,",
                                "IMP-S6,2006-04-24,MMDP,,Cocaine,0,kg,,Return,",
                                "IMP-S7,2206-04-24,MMDP,,Cocaine,1,kg,,Return,",
                                "IMP-S8,2006-04-24,MMDP,,Cocaine,1,kg,,Return,",
                                "IMP-S8,2006-04-25,MMDP,,Heroin,1,kg,,Return,",
                                "IMP-S9,2006-04-24,MMDP,,Cocaine,1,kg,,Return,",
                                "IMP-S9,2006-04-24,MMDP,,Cocaine,1,kg,,Return,",
                                "IMP-S10,2006-04-24,MMDP,,Cocaine,1,kg,,Return,",
                                "IMP-S9,2006-04-24,MMDP,,Heroin,1,kg,,Return,",
                                "IMP-S11,2006-04-24,MMDP,,LSD,,doses,Ranked,Return,"))
                .body("state", equalTo("REFUSED"))
                .extract()
                .path("id");

        as(ANALYST)
                .get("/api/v1/imports/{id}/problems", id)
                .then()
                .body("items.cell", hasItems("G2", "F3", "B4", "B6", "A8", "A10", "H11"))
                .body("items.size()", equalTo(7));
    }

    @Test
    void takesClaimsAndTheirCorrections() {
        var file = Files.csv(CLAIMS, "IMP-D1,IMP-N1,2006-03-14,MMDP,Hackney,Key arrest,Return,");

        sentAndCommitted("claims.mmdp", "claims", file)
                .body("state", equalTo("COMMITTED"))
                .body("new", equalTo(1));
        as("auditor")
                .get("/api/v1/disruptions/IMP-D1")
                .then()
                .body("state", equalTo("CLAIMED"))
                .body("claimedBy", equalTo("claims.mmdp"));
        sentAndCommitted("claims.mmdp", "claims", file).body("same", equalTo(1));
        var corrected = Files.csv(CLAIMS, "IMP-D1,IMP-N1,2006-03-15,MMDP,Hackney,Cash,Return,The day was wrong.");
        sent(ANALYST, "claims", corrected).body("problems", equalTo(1));
        sentAndCommitted("claims.mmdp", "claims", corrected)
                .body("state", equalTo("COMMITTED"))
                .body("changed", equalTo(1));
        as("auditor").get("/api/v1/disruptions/IMP-D1").then().body("method", equalTo("CASH"));
    }

    @Test
    void takesClaimsForTheWardsOfABorough() {
        var line = "%s,IMP-N1,2006-03-14,TP,%s,Cash,Return,";

        sentAndCommitted(
                        "analyst.camden", "claims", Files.csv(CLAIMS, line.formatted(fresh("IMP-"), ward("E09000007"))))
                .body("state", equalTo("COMMITTED"))
                .body("new", equalTo(1));
        sent("analyst.camden", "claims", Files.csv(CLAIMS, line.formatted(fresh("IMP-"), ward("E09000025"))))
                .body("state", equalTo("REFUSED"))
                .body("problems", equalTo(1));
    }

    @Test
    void namesWhatIsWrongWithAClaim() {
        var id = sent(
                        "claims.mmdp",
                        "claims",
                        Files.csv(
                                CLAIMS,
                                "IMP-D5,IMP-N1,2004-03-14,MMDP,,Cash,Return,",
                                "IMP-D6,NONE,2006-03-14,MMDP,,Cash,Return,",
                                "IMP-D7,IMP-N1,2006-03-14,TP,,Cash,Return,",
                                "IMP/D8,IMP-N1,2006-03-14,MMDP,,Cash,Return,",
                                "IMP-D9,IMP-N1,2006-03-14,MMDP,,Magic,Return,"))
                .extract()
                .path("id");

        as("claims.mmdp")
                .get("/api/v1/imports/{id}/problems", id)
                .then()
                .body("items.cell", hasItems("C2", "B3", "D4", "A5", "F6"))
                .body("items.size()", equalTo(5));
    }

    @Test
    void takesUpdatesOfAnOwnersOwnActions() {
        var file = Files.csv(UPDATES, "IMP-A1,Apr 2006,Green,At risk,Lists are in.,One date moved.,,");

        sentAndCommitted("owner.act-1", "updates", file)
                .body("state", equalTo("COMMITTED"))
                .body("new", equalTo(1));
        as("auditor")
                .get("/api/v1/actions/IMP-A1/updates/2006-04")
                .then()
                .body("forecast", equalTo("AMBER"))
                .body("reportedBy", equalTo("owner.act-1"));
        sentAndCommitted("owner.act-1", "updates", file).body("same", equalTo(1));
        sent("owner.act-1", "updates", Files.csv(UPDATES, "IMP-A1,Apr 2006,Red,Red,,Late.,,"))
                .body("problems", equalTo(1));
        sentAndCommitted("owner.act-1", "updates", Files.csv(UPDATES, "IMP-A1,Apr 2006,Red,Red,,Late.,,It was late."))
                .body("changed", equalTo(1))
                .body("state", equalTo("COMMITTED"));
        as("auditor").get("/api/v1/actions/IMP-A1/updates/2006-04").then().header("ETag", "\"2\"");
    }

    @Test
    void saysTheSameOfAnothersActionAndOfNone() {
        var id = sent(
                        "owner.act-1",
                        "updates",
                        Files.csv(UPDATES, "IMP-A2,2006-05,Green,Green,,Good.,,", "NONE,2006-05,Green,Green,,Good.,,"))
                .extract()
                .path("id");

        as("owner.act-1")
                .get("/api/v1/imports/{id}/problems", id)
                .then()
                .body("items.message", everyItem(equalTo("There is no such action of yours.")))
                .body("items", hasSize(2));
    }

    @Test
    void writesNothingWhenItChecks() {
        sent("owner.act-1", "updates", Files.csv(UPDATES, "IMP-A1,2007-01,Green,Green,,Good.,,"))
                .body("state", equalTo("CHECKED"));
        sent(ANALYST, "seizures", Files.csv(SEIZURES, "IMP-S99,2006-04-24,MMDP,,Cocaine,1,kg,,Return,"))
                .body("state", equalTo("CHECKED"));
        sent("claims.mmdp", "claims", Files.csv(CLAIMS, "IMP-D99,IMP-N1,2006-03-14,MMDP,,Cash,Return,"))
                .body("state", equalTo("CHECKED"));

        as("auditor").get("/api/v1/actions/IMP-A1/updates/2007-01").then().statusCode(404);
        as("auditor").get("/api/v1/seizures/IMP-S99").then().statusCode(404);
        as("auditor").get("/api/v1/disruptions/IMP-D99").then().statusCode(404);
    }

    @Test
    void stopsAfterAThousandProblems() {
        var lines = new String[2_001];
        Arrays.fill(lines, "IMP-1,Atlantis,2006-04,1,,FINAL,Return,");
        lines[0] = FIGURES;
        var id = sent(ANALYST, "observations", Files.csv(lines)).extract().path("id");

        as(ANALYST)
                .get("/api/v1/imports/{id}", id)
                .then()
                .body("problems", equalTo(1_001))
                .body("rows", equalTo(1_000));
    }

    @Test
    void refusesWhatIsNoTable() {
        var doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet/>";
        for (var file : List.of(
                ",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8),
                "a £".getBytes(StandardCharsets.ISO_8859_1),
                new byte[0],
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                Files.zip(Map.of("xl/worksheets/sheet1.xml", doctype)),
                Files.zip(Map.of("extra.xml", "<a>" + "<b></b>".repeat(4_000_000) + "</a>")))) {
            sent(ANALYST, "observations", file)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/file-not-understood"));
        }
        as(ANALYST)
                .contentType(Tables.XLSX)
                .body(Files.csv(FIGURES))
                .post("/api/v1/imports?of=observations")
                .then()
                .statusCode(400);
        as(ANALYST)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/imports?of=observations")
                .then()
                .statusCode(415);
        sent(ANALYST, "colours", Files.csv(FIGURES)).statusCode(400).body("violations[0].field", equalTo("of"));
        as(ANALYST)
                .contentType("text/csv")
                .body(Files.csv(FIGURES))
                .post("/api/v1/imports")
                .then()
                .statusCode(400);
    }

    @Test
    void refusesMoreThanItTakes() {
        sent(ANALYST, "observations", new byte[(32 << 20) + 1])
                .statusCode(413)
                .body("type", equalTo("/problems/body-too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"observations", "seizures", "claims", "updates"})
    void givesATemplateThatOpensWithItsLists(String of) throws Exception {
        var person = of.equals("updates") ? "owner.act-1" : ANALYST;
        var bytes = as(person)
                .accept(Tables.XLSX)
                .get("/api/v1/imports/templates/" + of + "?place=E09000007&month=2006-04")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0))
                    .isEqualTo(RuleBook.headings(kind(of)).get(0).name());
            assertThat(rows.size()).isGreaterThan(1);
            assertThat(workbook.getSheets().map(s -> s.getName())).contains("Instructions", "Lists");
        }
        assertThat(part(bytes, "xl/worksheets/sheet1.xml")).contains("<dataValidation ", "Lists");
        sent(person, of, bytes).statusCode(201);
    }

    @Test
    void fillsInBoroughAndMonth() {
        var csv = as("claims.mmdp")
                .accept("text/csv")
                .get("/api/v1/imports/templates/observations?place=E09000007&month=2006-04")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv).startsWith("Indicator,Place,Period,Amount,").contains("IMP-1,Camden,2006-04,,,");
        as("owner.act-1")
                .accept("text/csv")
                .get("/api/v1/imports/templates/updates?month=2006-04")
                .then()
                .body(containsString("IMP-A1,2006-04,"))
                .body(not(containsString("IMP-A2")));
        as("owner.act-1")
                .accept("text/csv")
                .get("/api/v1/imports/templates/seizures")
                .then()
                .statusCode(403);
    }

    private static ImportKind kind(String of) {
        return ImportKind.valueOf(of.toUpperCase(Locale.ROOT));
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                var part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ValidatableResponse sent(String person, String of, byte[] file) {
        return as(person)
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/imports?fileName=figures.csv&of=" + of)
                .then();
    }

    private static ValidatableResponse sentAndCommitted(String person, String of, byte[] file) {
        return as(person)
                .contentType("application/octet-stream")
                .body(file)
                .post("/api/v1/imports?commit=true&of=" + of)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse sentWithKey(String key, byte[] file) {
        return as(ANALYST)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/imports?of=observations")
                .then();
    }

    private static ValidatableResponse committed(String person, Object id) {
        var tag = as(person).get("/api/v1/imports/{id}", id).header("ETag");
        return as(person)
                .header("If-Match", tag)
                .post("/api/v1/imports/{id}/commit", id)
                .then();
    }
}
