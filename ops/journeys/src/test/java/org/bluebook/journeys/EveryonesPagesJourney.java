package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bluebook.journeys.Browsing.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every person looks at every page that is theirs, at a desk, on a phone, enlarged, and without scripts; nothing shuts them out. */
@Journey
class EveryonesPagesJourney {
    private static final Map<String, List<String>> PAGES = new TreeMap<>(Map.of(
            "member.committee",
            List.of(
                    "/",
                    "/papers",
                    "/papers/PPRC-2006-04-24-9",
                    "/papers/PPRC-2006-04-24-9/issues/1/changes",
                    "/meetings",
                    "/meetings/PPRC-2006-04-24",
                    "/indicators",
                    "/indicators/DIP-TESTS",
                    "/boroughs?indicator=DIP-TESTS",
                    "/boroughs/E09000007",
                    "/actions",
                    "/actions/ACT-1",
                    "/search?q=drug"),
            "owner.act-1",
            List.of(
                    "/my-actions",
                    "/my-actions/ACT-1/2004-03",
                    "/my-actions/ACT-1/steps/1/date",
                    "/my-actions/ACT-1/evidence",
                    "/my-actions/ACT-1/completion"),
            "analyst.performance",
            List.of("/figures", "/figures/DIP-TESTS/2006-04", "/figures/DIP-TESTS/definition", "/figures/import"),
            "verifier",
            List.of("/claims"),
            "secretary",
            List.of(
                    "/month",
                    "/month/meeting",
                    "/month/meetings/PPRC-2006-04-24",
                    "/month/meetings/PPRC-2006-04-24/move",
                    "/month/papers/PPRC-2006-04-24-9",
                    "/month/papers/PPRC-2006-04-24-9/issues/1/deliveries",
                    "/month/recipients/PPRC"),
            "auditor",
            List.of(
                    "/record",
                    "/record/register",
                    "/record/issues/PPRC-2006-04-24-9/1",
                    "/record/audit",
                    "/record/figures",
                    "/record/verify"),
            "operator",
            List.of("/running", "/running/runs", "/running/rules")));

    static Stream<Arguments> everybodyOnEveryScreen() {
        return PAGES.keySet().stream()
                .flatMap(person -> Stream.of(Screen.values()).map(screen -> Arguments.of(person, screen)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everybodyOnEveryScreen")
    void shutNobodyOut(String person, Screen screen, Browsing browsing) {
        try (var window = browsing.window(screen, person)) {
            var page = window.newPage();
            PAGES.get(person).forEach(address -> look(page, address, person, screen));
        }
        assertThat(browsing.askedElsewhere())
                .as("what other hosts were asked for")
                .isEmpty();
    }

    private static void look(Page page, String address, String person, Screen screen) {
        var answer = page.navigate(address);

        assertThat(answer.status()).as("%s as %s", address, person).isEqualTo(200);
        assertThat(page.locator("h1").count()).as("headings of %s", address).isEqualTo(1);
        assertThat(page.locator("main").isVisible()).isTrue();
        Browsing.check(page, screen);
    }
}
