package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluebook.local.KeycloakForTests;

/** A real Chromium: the machine's own or, where there is none, Playwright's. Everything it asks other hosts for is noted. */
final class Browsing implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> elsewhere = new ArrayList<>();
    private final Map<String, Session> sessions = new HashMap<>();

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browsing begin() {
        var own = ownChromium();
        var environment = own.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var options = new BrowserType.LaunchOptions().setArgs(QUIET);
        own.ifPresent(options::setExecutablePath);
        try {
            return new Browsing(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            throw new AssertionError(
                    "There is no Chromium to look at the pages with: install one (apt-get install chromium).", e);
        }
    }

    private static Optional<Path> ownChromium() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window of somebody who has not been there before. */
    BrowserContext window(Screen screen) {
        return window(screen.options());
    }

    /** Somebody who is signed in and looks at the first page; they give their password once in a while. */
    Visitor visitor(String person, Screen screen) {
        return new Visitor(window(screen, person), screen);
    }

    /** A window of somebody who is signed in. */
    BrowserContext window(Screen screen, String person) {
        var session = sessions.get(person);
        if (session == null || session.isOld()) {
            session = begun(person);
            sessions.put(person, session);
        }
        return window(screen.options().setStorageState(session.cookies()));
    }

    private Session begun(String person) {
        try (var window = window(Screen.DESK)) {
            signIn(window.newPage(), person);
            return new Session(window.storageState(), System.nanoTime());
        }
    }

    private BrowserContext window(Browser.NewContextOptions options) {
        var context = browser.newContext(options.setLocale("en-GB").setBaseURL(RestAssured.baseURI));
        context.onRequest(request -> {
            if (!request.url().startsWith(RestAssured.baseURI)
                    && !request.url().startsWith("data:")
                    && !request.url().contains("/realms/")
                    && !request.url().contains("/resources/")) {
                elsewhere.add(request.url());
            }
        });
        return context;
    }

    /** What was asked of other hosts than the application and the identity provider. */
    List<String> askedElsewhere() {
        return List.copyOf(elsewhere);
    }

    /** Signs in where Keycloak asks for the password. */
    static void signIn(Page page, String person) {
        page.navigate("/");
        page.locator("a", new Page.LocatorOptions().setHasText("Sign in"))
                .first()
                .click();
        givePassword(page, person);
        page.locator("text=Signed in as").waitFor();
    }

    static void givePassword(Page page, String person) {
        page.locator("#username").fill(person);
        page.locator("#password").fill(KeycloakForTests.access().password());
        page.locator("#kc-login").click();
    }

    /** As below, where scripts run at all. */
    static void check(Page page, Screen screen) {
        if (screen.runsScripts()) {
            check(page);
        }
    }

    /** Looks with axe for what would shut somebody out; where it finds anything, a picture of the page is kept. */
    static void check(Page page) {
        var violations = new AxeBuilder(page)
                .options(violationsAlone())
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        boolean fits = (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
        if (!violations.isEmpty() || !fits) {
            page.screenshot(new Page.ScreenshotOptions().setPath(picture(page)).setFullPage(true));
        }
        assertThat(violations)
                .as("what axe finds on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(fits)
                .as("the page is no wider than the window: %s", page.url())
                .isTrue();
    }

    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static Path picture(Page page) {
        var name = URI.create(page.url()).getPath().replaceAll("[^A-Za-z0-9]+", "-");
        return PICTURES.resolve("page%s-%d.png".formatted(name, page.viewportSize().width));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** What a browser keeps of somebody who signed in; {@code begun} by the clock of this machine. */
    private record Session(String cookies, long begun) {
        private static final Duration FRESH = Duration.ofMinutes(4);

        boolean isOld() {
            return System.nanoTime() - begun > FRESH.toNanos();
        }
    }

    /** How a page is looked at. */
    enum Screen {
        DESK(1280, 900, true),
        PHONE(360, 740, true),
        /** A window of 1280 pixels at 400 percent. */
        ENLARGED(320, 256, true),
        WITHOUT_SCRIPTS(1280, 900, false);

        private final int width;
        private final int height;
        private final boolean scripts;

        Screen(int width, int height, boolean scripts) {
            this.width = width;
            this.height = height;
            this.scripts = scripts;
        }

        boolean runsScripts() {
            return scripts;
        }

        private Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setJavaScriptEnabled(scripts);
        }
    }
}
