package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The return of Camden for April 2006, in a spreadsheet: wrong at first, then right, then sent once more. */
@Journey
class AnalystsImportJourney {
    private static final String ANALYST = "analyst.camden";
    private static final String WRONG = """
            Indicator,Place,Period,Amount,Qualifier,Status,Source,Reason
            TRAF-ARR,Camden,Apr 2006,sixteen,,Provisional,Return of Camden,
            TRAF-CHG,Newham,2006-04,9,,Provisional,Return of Camden,
            CRK-SHUT,Camden,2006-04,,,Provisional,Return of Camden,
            """;
    private static final String RIGHT = """
            Indicator,Place,Period,Amount,Qualifier,Status,Source,Reason
            TRAF-ARR,Camden,Apr 2006,16,,Provisional,Return of Camden,
            TRAF-CHG,E09000007,2006-04,9,,Provisional,Return of Camden,
            CRK-SHUT,Camden,2006-04,0,,Provisional,Return of Camden,
            TRAF-ARR,Camden,2006-03,15,,Final,Return of Camden,A late return of one station.
            """;

    private int wrong;
    private int right;
    private String tag;

    @Test
    void tellsOfTheReturnForApril() {
        itIs("2006-05-08");
        fetchesTheTemplate();
        sendsAFileWithErrors();
        readsWhatIsWrongByRowAndColumn();
        getsTheFileBackWithItsProblems();
        findsThatNothingWasWritten();
        sendsItPutRight();
        looksAtWhatItWouldDo();
        commitsIt();
        seesTheFigures();
        sendsItAgainAndChangesNothing();
    }

    private void fetchesTheTemplate() {
        var template = as(ANALYST)
                .accept("text/csv")
                .get("/imports/templates/observations?place=E09000007&month=2006-04")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(template)
                .contains("Indicator,Place,Period,Amount")
                .contains("Camden")
                .contains("2006-04");
    }

    private void sendsAFileWithErrors() {
        wrong = sends(WRONG)
                .statusCode(201)
                .body("state", equalTo("REFUSED"))
                .body("rows", equalTo(3))
                .body("problems", equalTo(3))
                .extract()
                .path("id");
    }

    private void readsWhatIsWrongByRowAndColumn() {
        reads(ANALYST, "/imports/" + wrong + "/problems")
                .statusCode(200)
                .body("items.cell", equalTo(List.of("D2", "B3", "D4")))
                .body("items[0].column", equalTo("Amount"))
                .body("items[0].value", equalTo("sixteen"))
                .body("items[1].message", containsString("E09000007"))
                .body("items[2].message", containsString("blank is not zero"));
        assertThat(as(ANALYST)
                        .accept("text/csv")
                        .get("/imports/" + wrong + "/problems")
                        .asString())
                .contains("sixteen");
    }

    private void getsTheFileBackWithItsProblems() {
        var back = as(ANALYST)
                .accept("text/csv")
                .get("/imports/" + wrong + "/file")
                .asString();

        assertThat(back.lines().findFirst().orElseThrow()).endsWith("Problems");
        assertThat(back).contains("sixteen").contains("blank is not zero");
    }

    private void findsThatNothingWasWritten() {
        reads(ANALYST, "/indicators/TRAF-ARR/observations/E09000007/2006-04").statusCode(404);
    }

    private void sendsItPutRight() {
        var checked = sends(RIGHT)
                .statusCode(201)
                .body("state", equalTo("CHECKED"))
                .body("new", equalTo(3))
                .body("changed", equalTo(1))
                .body("problems", equalTo(0))
                .extract();
        right = checked.path("id");
        tag = checked.header("ETag");
    }

    private void looksAtWhatItWouldDo() {
        reads(ANALYST, "/imports/" + right + "/changes")
                .body("items.what", equalTo(List.of("NEW", "NEW", "NEW", "CHANGED")))
                .body("items[3].from", containsString("14 arrests"))
                .body("items[3].to", containsString("15 arrests"));
        reads(ANALYST, "/indicators/TRAF-ARR/observations/E09000007/2006-04").statusCode(404);
    }

    private void commitsIt() {
        as(ANALYST)
                .header("If-Match", tag)
                .post("/imports/" + right + "/commit")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMMITTED"));
    }

    private void seesTheFigures() {
        reads(ANALYST, "/indicators/TRAF-ARR/observations/E09000007/2006-04")
                .statusCode(200)
                .body("inWords", equalTo("16 arrests"))
                .body("recordedBy", equalTo(ANALYST));
        reads(ANALYST, "/indicators/TRAF-ARR/observations/E09000007/2006-03/history")
                .body("items.amount", equalTo(List.of(14, 15)))
                .body("items[1].reason", equalTo("A late return of one station."));
    }

    private void sendsItAgainAndChangesNothing() {
        int again = sends(RIGHT)
                .statusCode(201)
                .body("new", equalTo(0))
                .body("changed", equalTo(0))
                .body("same", equalTo(4))
                .extract()
                .path("id");
        reads(ANALYST, "/imports/" + again + "/changes")
                .body("items", hasSize(4))
                .body("items.what", everyItem(equalTo("SAME")));
    }

    private static ValidatableResponse sends(String file) {
        return as(ANALYST)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports?of=observations&fileName=camden-2006-04.csv")
                .then();
    }
}
