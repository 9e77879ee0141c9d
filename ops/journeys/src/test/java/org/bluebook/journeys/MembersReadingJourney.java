package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.bluebook.journeys.Browsing.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member of the committee finds the paper of 24 April 2006 in three clicks, at a desk, on a phone, enlarged, without scripts. */
@Journey
class MembersReadingJourney {
    @ParameterizedTest
    @EnumSource(Screen.class)
    void tellsOfThePaperOf24April(Screen screen, Browsing browsing) {
        try (var window = browsing.window(screen)) {
            var page = window.newPage();

            startsWithoutAnAccount(page, screen);
            signsIn(page);
            findsThePaperByItsMeeting(page, screen);
            takesThePdf(page);
            readsItAsAPage(page);
            signsOut(page, screen);
        }
        assertThat(browsing.askedElsewhere()).isEmpty();
    }

    private static void startsWithoutAnAccount(Page page, Screen screen) {
        page.navigate("/");
        Browsing.check(page, screen);
        for (var about : new String[] {"accessibility", "privacy", "cookies", "reading-charts"}) {
            page.navigate("/" + about);
            Browsing.check(page, screen);
        }
        page.navigate("/no-such-page");
        Browsing.check(page, screen);
    }

    private static void signsIn(Page page) {
        Browsing.signIn(page, "member.committee");
    }

    private static void findsThePaperByItsMeeting(Page page, Screen screen) {
        page.navigate("/meetings");
        Browsing.check(page, screen);
        page.getByText("24 April 2006").first().click();
        Browsing.check(page, screen);
        page.locator("main a[href^='/papers/']").first().click();
        Browsing.check(page, screen);
        assertThat(page.locator("h1").textContent()).isNotBlank();
    }

    private static void takesThePdf(Page page) {
        var address = page.locator("a[href$='.pdf']").first().getAttribute("href");
        var pdf = page.context().request().get(address);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    private static void readsItAsAPage(Page page) {
        page.locator("a.govuk-button").first().click();
        assertThat(page.locator("h1").first().textContent()).isNotBlank();
        page.goBack();
    }

    private static void signsOut(Page page, Screen screen) {
        page.getByText("Sign out").click();
        page.getByText("You are signed out").first().waitFor();
        Browsing.check(page, screen);
    }
}
