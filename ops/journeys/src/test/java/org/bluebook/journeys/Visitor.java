package org.bluebook.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.bluebook.journeys.Browsing.Screen;

/** Somebody at a screen, who finds things by what they are called, as people and their screen readers do. */
final class Visitor implements AutoCloseable {
    private static final int PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final BrowserContext window;
    private final Screen screen;
    private final Page page;

    Visitor(BrowserContext window, Screen screen) {
        this.window = window;
        this.screen = screen;
        this.page = window.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate("/");
    }

    Page page() {
        return page;
    }

    BrowserContext window() {
        return window;
    }

    /** By the menu, which is folded on a phone. */
    void goesTo(String place) {
        var menu = page.getByLabel("Menu", exactly()).first();
        var folded = menu.getByRole(AriaRole.BUTTON);
        if (folded.isVisible()) {
            folded.click();
        }
        menu.getByText(place, new Locator.GetByTextOptions().setExact(true)).click();
    }

    void follows(String link) {
        link(link).click();
    }

    Locator link(String name) {
        return called(AriaRole.LINK, name);
    }

    void presses(String button) {
        called(AriaRole.BUTTON, button).click();
    }

    /** By the whole name; where a part is for screen readers alone, browsers put a space before it. */
    private Locator called(AriaRole role, String name) {
        var literally = name.replaceAll("[().?+]", "\\\\$0").replace(": ", " *: ");
        var whole = Pattern.compile("^" + literally + "$");
        return page.getByRole(role, new Page.GetByRoleOptions().setName(whole)).first();
    }

    void types(String label, String text) {
        field(label).fill(text);
    }

    void chooses(String label, String option) {
        field(label).selectOption(option);
    }

    void ticks(String label) {
        field(label).check();
    }

    void ticks(String question, String answer) {
        called(AriaRole.GROUP, question).getByLabel(answer).check();
    }

    void attaches(String label, String name, byte[] bytes) {
        field(label).setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    void attaches(String label, String name, String text) {
        attaches(label, name, text.getBytes(StandardCharsets.UTF_8));
    }

    Locator field(String label) {
        return page.getByLabel(label, exactly());
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** What is on the page, and shuts nobody out. */
    void isOn(String heading, String... parts) {
        assertThat(page.locator("h1").first()).containsText(heading);
        for (var part : parts) {
            sees(part);
        }
        Browsing.check(page, screen);
    }

    void sees(String part) {
        assertThat(page.locator("main")).containsText(part);
    }

    void doesNotSee(String part) {
        assertThat(page.locator("main")).not().containsText(part);
    }

    /** Told at the top, with a link that leads to the field, whose value is kept. */
    void isSentBackTo(String label, String sentence) {
        var told = page.getByRole(AriaRole.ALERT)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(sentence));
        assertThat(told).isVisible();
        Browsing.check(page, screen);
        told.click();
        if (screen.runsScripts()) {
            assertThat(field(label)).isFocused();
        } else {
            assertThat(page).hasURL(Pattern.compile("#" + field(label).getAttribute("id") + "$"));
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
