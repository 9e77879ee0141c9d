package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.journeys.People.reads;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import org.bluebook.journeys.Browsing.Screen;
import org.junit.jupiter.api.Test;

/** An owner reports a month without a mouse: every field is reached by the Tab key in the order of the page, and says where it is. */
@Journey
class OwnerByKeyboardJourney {
    private static final String OWNER = "owner.act-1";
    private static final int FIELDS_AT_MOST = 60;

    @Test
    void tellsOfFebruary2004(Browsing browsing) {
        try (var window = browsing.window(Screen.DESK, OWNER)) {
            var page = window.newPage();

            opensTheMonth(page);
            fillsItIn(page);
            checksAndSends(page);
        }
        reads(OWNER, "/actions/ACT-1/updates/2004-02").body("narrative", equalTo("Typed without a mouse."));
    }

    private static void opensTheMonth(Page page) {
        page.navigate("/my-actions/ACT-1/2004-02");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
    }

    private static void fillsItIn(Page page) {
        reach(page, "input[name=rag]");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        reach(page, "input[name=forecast]");
        page.keyboard().press("Space");
        reach(page, "textarea[name=reason]");
        page.keyboard().type("Because it is so.");
        reach(page, "input[name=changed]");
        page.keyboard().press("Space");
        reach(page, "textarea[name=narrative]");
        page.keyboard().type("Typed without a mouse.");
    }

    private static void checksAndSends(Page page) {
        reach(page, "button[type=submit]");
        page.keyboard().press("Enter");
        page.getByText("Send the report").waitFor();
        reach(page, "button.govuk-button");
        page.keyboard().press("Enter");
        page.getByText("Report sent").first().waitFor();
    }

    /** Goes on until the focus is there; what it passes can be seen to have it. */
    private static void reach(Page page, String wanted) {
        for (int i = 0; i < FIELDS_AT_MOST; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", wanted))) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + wanted + " on " + page.url());
    }
}
