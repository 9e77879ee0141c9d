package org.bluebook.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.bluebook.journeys.People.as;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import java.util.regex.Pattern;
import org.bluebook.journeys.Browsing.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An owner whose session ends under a half-typed report, and who then finds that a colleague has reported on the same month. */
@Journey
class NothingTypedIsLostJourney {
    private static final String OWNER = "owner.act-2";
    private static final Pattern ALL_BUT_THAT_OF_THE_FORM = Pattern.compile("^(?!__Host-form$).*$");
    private static final String TYPED = "Two roads were walked with neighbours.";

    @ParameterizedTest
    @CsvSource({"PHONE, 2004-02, February 2004", "WITHOUT_SCRIPTS, 2004-05, May 2004"})
    void tellsOfAReport(Screen screen, String month, String inWords, Browsing browsing) {
        itIs("2006-05-08");
        try (var owner = browsing.visitor(OWNER, screen)) {
            typesAReport(owner, month, inWords);
            theSessionEnds(owner);
            signsInBesideItAndSendsItAgain(owner);

            anotherReportsMeanwhile(month);
            seesBothTextsAndGoesOnWithTheirs(owner, inWords);

            theBrowserForgetsEverything(owner);
        }
        reads(OWNER, "/actions/ACT-2/updates/" + month)
                .body("narrative", equalTo(TYPED))
                .body("revision", equalTo(2));
    }

    private static void typesAReport(Visitor owner, String month, String inWords) {
        owner.page().navigate("/my-actions/ACT-2/" + month);
        owner.ticks("How it stands", "At risk");
        owner.ticks("How it will stand next month", "On track");
        owner.types("Why it stands so", "Half is done.");
        owner.ticks("Something changed");
        owner.types("What was done", TYPED);
    }

    private static void theSessionEnds(Visitor owner) {
        owner.window().clearCookies(new BrowserContext.ClearCookiesOptions().setName(ALL_BUT_THAT_OF_THE_FORM));

        owner.presses("Check the answers");

        owner.isOn("Your session has ended", TYPED, "nothing that you typed is lost");
    }

    private static void signsInBesideItAndSendsItAgain(Visitor owner) {
        var beside = owner.window().waitForPage(() -> owner.follows("Sign in (opens in a new tab)"));
        Browsing.givePassword(beside, OWNER);
        assertThat(beside.locator("h1")).containsText("signed in");
        beside.close();

        owner.presses("Send it again");

        owner.isOn("Check the answers", TYPED, "How the board's paper will print it");
    }

    private static void anotherReportsMeanwhile(String month) {
        as(OWNER, """
                {"rag": "RED", "forecast": "AMBER", "narrative": "Nothing was walked.", "reason": "It rained."}
                """).put("/actions/ACT-2/updates/" + month).then().statusCode(201);
    }

    private static void seesBothTextsAndGoesOnWithTheirs(Visitor owner, String inWords) {
        owner.presses("Send the report");
        owner.isOn("Revise the report on " + inWords, "Both, side by side", "Nothing was walked.", TYPED);

        owner.types("Why the report is revised", "The other was about another month.");
        owner.presses("Check the answers");
        owner.presses("Send the report");

        owner.isOn("Report sent", "Half is done.");
    }

    private static void theBrowserForgetsEverything(Visitor owner) {
        owner.follows("revise it");
        owner.types("Why the report is revised", "A road was left out.");
        owner.window().clearCookies();

        owner.presses("Check the answers");

        owner.isOn("The form was not sent", TYPED, "A road was left out.");
    }
}
