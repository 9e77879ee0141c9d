package org.bluebook.journeys;

import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;
import org.junit.jupiter.api.Test;

/** "What did we know on 24 April 2006?", asked in June, after figures have been revised. */
@Journey
class AuditorsQuestionJourney {
    private static final String AUDITOR = "auditor";
    private static final String FIGURE = "/indicators/TRAF-ARR/observations/E09000025/2006-03";

    private int known;
    private String tag;

    @Test
    void tellsWhatWasKnownOnTheDayOfTheMeeting() {
        itIs("2006-06-05");
        readsTheFigureAsItStands();
        anAnalystRevisesIt();
        readsWhatWasKnownOnTheDay();
        findsWhichPapersWereOut();
        seesWhoOpenedARestrictedOne();
        seesWhoWasRefusedWhat();
        cannotChangeAnything();
        verifiesThatTheRecordHoldsTogether();
    }

    private void readsTheFigureAsItStands() {
        var figure = reads(AUDITOR, FIGURE).statusCode(200).extract();
        known = figure.path("amount");
        tag = figure.header("ETag");
    }

    private void anAnalystRevisesIt() {
        as("analyst.newham", """
                        {"amount": %d, "status": "REVISED", "source": "Return of Newham", "reason": "Two arrests were counted twice."}
                        """.formatted(known + 2))
                .header("If-Match", tag)
                .put(FIGURE)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    private void readsWhatWasKnownOnTheDay() {
        var series = "/indicators/TRAF-ARR/observations?place=E09000025&from=2006-03&to=2006-03";

        reads(AUDITOR, series).body("items.amount", equalTo(List.of(known + 2)));
        reads(AUDITOR, series + "&asKnownOn=2006-04-24").body("items.amount", equalTo(List.of(known)));
        reads(AUDITOR, FIGURE + "/history")
                .body("items.recordedBy", everyItem(equalTo("analyst.newham")))
                .body("items.reason", hasItem("Two arrests were counted twice."));
    }

    private void findsWhichPapersWereOut() {
        reads(AUDITOR, "/issues").statusCode(200).body("items.paper", hasItems("MB-2006-03", "PPRC-2006-04-24-9"));
    }

    private void seesWhoOpenedARestrictedOne() {
        as("member.board")
                .accept("application/pdf")
                .get("/papers/MB-2006-03/issues/1.pdf")
                .then()
                .statusCode(200);

        reads(AUDITOR, "/audit?who=member.board&subject=/api/v1/papers/MB-2006-03&outcome=READ")
                .statusCode(200)
                .body("items.subject", hasItem("/api/v1/papers/MB-2006-03/issues/1.pdf"));
    }

    private void seesWhoWasRefusedWhat() {
        as("member.committee", "{\"amount\": 1, \"status\": \"FINAL\", \"source\": \"Hearsay\"}")
                .put(FIGURE)
                .then()
                .statusCode(403);

        reads(AUDITOR, "/audit?who=member.committee&outcome=REFUSED&from=2006-06-05T00:00:00Z")
                .body("items.subject", hasItem("/api/v1" + FIGURE));
    }

    private void cannotChangeAnything() {
        as(AUDITOR, "{\"amount\": 1, \"status\": \"FINAL\", \"source\": \"Hearsay\", \"reason\": \"None.\"}")
                .put(FIGURE)
                .then()
                .statusCode(403);
    }

    private void verifiesThatTheRecordHoldsTogether() {
        reads(AUDITOR, "/audit/verification")
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("sealed", greaterThan(1_000));
    }
}
