package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.journeys.People.itIs;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.equalTo;

import org.bluebook.journeys.Browsing.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is amiss and what ran, and a rule that rests until somebody has looked after it. */
@Journey
class OperatorsRulesJourney {
    private static final String RULE = "MB-PUBLISH";

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void tellsOfARuleThatRests(Screen screen, Browsing browsing) {
        itIs("2006-05-09");
        try (var operator = browsing.visitor("operator", screen)) {
            readsHowItIs(operator);
            readsARun(operator);
            seesTheNextFiveTimes(operator);
            pausesTheRule(operator);
            letsItGoOn(operator);
        }
        reads("operator", "/rules/" + RULE).body("paused", equalTo(false));
    }

    private static void readsHowItIs(Visitor operator) {
        operator.goesTo("Running");

        operator.isOn("Running", "amiss", "Latest runs");
        assertThat(operator.page().locator("main section li").allTextContents())
                .allMatch(trouble -> trouble.matches("(?s)[A-Z].+\\. Since \\d+ [A-Z][a-z]+ 2006 at .+"))
                .noneMatch(trouble -> trouble.contains("UTC"));
    }

    private static void readsARun(Visitor operator) {
        operator.follows("All runs");
        operator.isOn("Runs", "The newest first");

        var latest = operator.page().locator("th a").first();
        var work = latest.innerText().replaceFirst(",.*", "");
        latest.click();

        operator.isOn(work.strip(), "Was due", "Ended", "Node");
    }

    private static void seesTheNextFiveTimes(Visitor operator) {
        operator.goesTo("Running");
        operator.follows("The rules by which things become due");
        operator.isOn("By which rules things become due", RULE);

        operator.follows(RULE);

        operator.isOn(RULE, "22 June 2006 at 17:00", "20 July 2006 at 17:00");
        assertThat(operator.page().locator("main ul").first().locator("li").count())
                .isEqualTo(5);
    }

    private static void pausesTheRule(Visitor operator) {
        operator.presses("Pause it");
        operator.isSentBackTo("Reason", "Reason is missing");
        operator.types("Reason", "The proofs are not back.");

        operator.presses("Pause it");

        operator.isOn(RULE, "The rule is paused", "Paused by operator", "The proofs are not back.");
    }

    private static void letsItGoOn(Visitor operator) {
        operator.types("Reason", "They are back.");

        operator.presses("Let it go on");

        operator.isOn(RULE, "The rule goes on");
        operator.doesNotSee("Paused by");
    }
}
