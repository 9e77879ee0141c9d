package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;

import java.util.ArrayList;
import org.bluebook.journeys.Browsing.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who had the board's paper of March 2006, what a figure was when it was frozen, and whether a file in an inbox is the paper. */
@Journey
class AuditorsRecordJourney {
    private static final String PAPER = "/papers/MB-2006-03/issues/1.pdf";
    private static final String FIGURE = "/indicators/TRAF-CHG/observations/%s/2006-03";

    @ParameterizedTest
    @CsvSource({"DESK, E09000008", "WITHOUT_SCRIPTS, E09000009"})
    void tellsOfAnIssueAFigureAndAFile(Screen screen, String borough, Browsing browsing) {
        itIs("2006-05-09");
        var pdf = whatABoardMemberOpened();
        int known = whatAnAnalystRevised(borough);

        try (var auditor = browsing.visitor("auditor", screen)) {
            findsWhoReceivedAndOpenedTheIssue(auditor);
            findsWhatTheFigureWasOnTheDay(auditor, borough, known);
            asksAbout(auditor, screen, pdf);
            auditor.isOn(
                    "This is issue 1, and it is in force", "Drugs: monthly report for March 2006", "byte for byte");

            pdf[pdf.length / 2]++;
            auditor.follows("Another file");
            asksAbout(auditor, screen, pdf);
            auditor.isOn("This is not an issue that you may read", "Do not rely on it");
        }
    }

    private static byte[] whatABoardMemberOpened() {
        return as("member.board")
                .accept("application/pdf")
                .get(PAPER)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static int whatAnAnalystRevised(String borough) {
        var figure = reads("analyst.performance", FIGURE.formatted(borough))
                .statusCode(200)
                .extract();
        int known = figure.path("amount");
        as("analyst.performance", """
                {"amount": %d, "status": "REVISED", "source": "Return", "reason": "Two charges came late."}
                """.formatted(known + 2))
                .header("If-Match", figure.header("ETag"))
                .put(FIGURE.formatted(borough))
                .then()
                .statusCode(200);
        return known;
    }

    private static void findsWhoReceivedAndOpenedTheIssue(Visitor auditor) {
        auditor.goesTo("The record");
        auditor.follows("The register of issues");
        auditor.isOn("The register of issues");

        auditor.follows("Drugs: monthly report for March 2006");

        auditor.isOn("Drugs: monthly report for March 2006", "Who was sent it", "chair@board.example", "Sent");
        auditor.sees("Who opened it here");
        auditor.sees("member.board");
    }

    private static void findsWhatTheFigureWasOnTheDay(Visitor auditor, String borough, int known) {
        auditor.goesTo("The record");
        auditor.follows("What a figure was known to be");
        auditor.chooses("Indicator", "TRAF-CHG");
        auditor.presses("Look it up");
        auditor.isSentBackTo("Place", "Place is missing");
        auditor.types("Place", borough);
        auditor.types("Period", "2006-03");
        auditor.types("As known on", "2006-04-24");

        auditor.presses("Look it up");

        auditor.isOn("What a figure was known to be", "Every value it has had", "Two charges came late.");
        assertThat(auditor.page().locator("tbody tr").allInnerTexts())
                .satisfiesExactly(
                        then -> assertThat(then).startsWith(known + " ").contains("Known to be this"),
                        since -> assertThat(since).startsWith(known + 2 + " ").contains("Not known yet"));
    }

    /** With scripts the file is hashed where it lies; without, it is sent. */
    private static void asksAbout(Visitor auditor, Screen screen, byte[] file) {
        auditor.goesTo("The record");
        auditor.follows("Is this file one of ours?");
        auditor.isOn("Is this file one of ours?");
        auditor.attaches("File", "from-an-inbox.pdf", file);
        var methods = new ArrayList<String>();
        auditor.page().onRequest(request -> methods.add(request.method()));

        auditor.presses("Tell me");

        auditor.sees("The hash of the file");
        assertThat(methods).contains("GET");
        assertThat(methods.contains("POST")).as("that the file is sent").isEqualTo(!screen.runsScripts());
    }
}
