package org.bluebook.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.bluebook.journeys.Browsing.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drug tests of April 2006 in two boroughs: one typed, one sent in a file that is undone; each wrong at first. */
@Journey
class AnalystsFiguresJourney {
    private static final String ANALYST = "analyst.performance";
    private static final String HEADER = "Indicator,Place,Period,Amount,Qualifier,Status,Source,Reason\n";

    @ParameterizedTest
    @CsvSource({"DESK, Barnet, E09000003, Bexley, E09000004", "WITHOUT_SCRIPTS, Brent, E09000005, Bromley, E09000006"})
    void tellsOfApril(Screen screen, String typed, String code, String sent, String other, Browsing browsing) {
        itIs("2006-05-08");
        try (var analyst = browsing.visitor(ANALYST, screen)) {
            findsWhatIsMissing(analyst, typed);
            typesAFigureThatIsNone(analyst, typed);
            typesItRight(analyst, typed);

            sendsAFileWithABadRow(analyst, sent);
            sendsItPutRight(analyst, sent, typed);
            commitsWhatTheySaw(analyst, other);
            undoesTheFile(analyst);
            findsItMissingAgain(analyst, sent);

            putsRightWhatTheyTyped(analyst, typed);
        }
        figure(code).statusCode(200).body("amount", equalTo(14)).body("revision", equalTo(4));
        figure(other).statusCode(404);
    }

    @Test
    void undoesOnAPhoneWhatWasSentBefore(Browsing browsing) {
        itIs("2006-05-08");
        commits("croydon.csv", HEADER + row("Croydon", "9", ""));
        try (var analyst = browsing.visitor(ANALYST, Screen.PHONE)) {
            analyst.goesTo("Figures");
            analyst.follows("Send a file with many figures");
            analyst.isOn("Send a file with many figures", "croydon.csv");
            analyst.follows("Undo croydon.csv");
            analyst.types("Why it is undone", "It was the return of another borough.");
            analyst.presses("Undo this import");

            analyst.isOn("The file is undone", "1 figure that was new is withdrawn, and missing again");
        }
    }

    private static void commits(String name, String file) {
        as(ANALYST)
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports?commit=true&of=observations&fileName=" + name)
                .then()
                .statusCode(201)
                .body("state", equalTo("COMMITTED"));
    }

    private static void findsWhatIsMissing(Visitor analyst, String borough) {
        analyst.goesTo("Figures");
        analyst.isOn("Figures", "London, 2006/07", "Missing of the months that are over");
        analyst.follows("Drug tests");
        analyst.follows("○ missing: %s, April 2006".formatted(borough));
    }

    private static void typesAFigureThatIsNone(Visitor analyst, String borough) {
        var figure = borough + ": the figure";
        analyst.isOn("Figures for April 2006", "March 2006");
        analyst.types("Where they come from", "Custody system");
        analyst.types(figure, "twelve");

        analyst.presses("Save the figures");

        analyst.isSentBackTo(figure, figure + " has to be a number such as 138 or 4.5");
        assertThat(analyst.field(figure)).hasValue("twelve");
        assertThat(analyst.field("Where they come from")).hasValue("Custody system");
    }

    private static void typesItRight(Visitor analyst, String borough) {
        analyst.types(borough + ": the figure", "12");

        analyst.presses("Save the figures");

        analyst.isOn("Figures for April 2006", "The figures are on record", "12 tests, provisional");
    }

    private static void sendsAFileWithABadRow(Visitor analyst, String borough) {
        analyst.goesTo("Figures");
        analyst.follows("Send a file with many figures");
        analyst.presses("Check the file");
        analyst.isSentBackTo("The file", "The file has to be chosen");
        analyst.attaches("The file", "april.csv", HEADER + row(borough, "nine", ""));

        analyst.presses("Check the file");

        analyst.isOn("The file has problems", "Nothing was written");
        assertThat(analyst.page().locator("tbody").locator("th, td"))
                .containsText(new String[] {"2", "Amount", "nine", "is not a number"});
    }

    private static void sendsItPutRight(Visitor analyst, String borough, String typed) {
        analyst.follows("send it again");
        analyst.attaches(
                "The file", "april.csv", HEADER + row(borough, "9", "") + row(typed, "13", "One was booked in twice."));

        analyst.presses("Check the file");

        analyst.isOn("The file can be committed", "2: 1 new, 1 changed", "12 tests", "13 tests", "No problem");
    }

    private static String row(String borough, String amount, String reason) {
        return "DIP-TESTS,%s,2006-04,%s,,Provisional,Return of %s,%s\n".formatted(borough, amount, borough, reason);
    }

    private static void commitsWhatTheySaw(Visitor analyst, String code) {
        analyst.presses("Commit the whole file");

        analyst.isOn("The file is committed", "What the file changed");
        figure(code).statusCode(200).body("amount", equalTo(9)).body("recordedBy", equalTo(ANALYST));
    }

    private static void undoesTheFile(Visitor analyst) {
        analyst.presses("Undo this import");
        analyst.isSentBackTo("Why it is undone", "Why it is undone is missing");
        analyst.types("Why it is undone", "It was the return of March.");

        analyst.presses("Undo this import");

        analyst.isOn(
                "The file is undone",
                "It was the return of March.",
                "1 figure is again what it was before the file",
                "1 figure that was new is withdrawn, and missing again");
    }

    private static void findsItMissingAgain(Visitor analyst, String borough) {
        analyst.goesTo("Figures");
        analyst.follows("Drug tests");
        analyst.follows("○ missing: %s, April 2006".formatted(borough));
        analyst.isOn("Figures for April 2006", "12 tests, provisional");
    }

    private static void putsRightWhatTheyTyped(Visitor analyst, String borough) {
        analyst.goesTo("Figures");
        analyst.follows("Drug tests");
        analyst.follows("Apr 2006: enter figures");
        analyst.types("Where they come from", "Custody system");
        analyst.types(borough + ": the figure", "14");
        analyst.presses("Save the figures");
        analyst.isSentBackTo(borough + ": the figure", borough + ": the figure was not taken");

        analyst.types(borough + ": the reason", "One was not booked in.");
        analyst.presses("Save the figures");

        analyst.isOn("Figures for April 2006", "The figures are on record", "14 tests, provisional");
    }

    private static ValidatableResponse figure(String place) {
        return reads(ANALYST, "/indicators/DIP-TESTS/observations/%s/2006-04".formatted(place));
    }
}
