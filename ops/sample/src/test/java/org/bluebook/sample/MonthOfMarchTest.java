package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthOfMarchTest {
    private static final String BOARD = "/api/v1/papers/MB-2006-03";
    private static final String COMMITTEE = "/api/v1/papers/PPRC-2006-04-24-9";

    private final TalkingServer server = new TalkingServer();
    private final List<String> said = new ArrayList<>();
    private final MonthOfMarch month = new MonthOfMarch(server.api(), this::comesAbout, said::add);

    @BeforeEach
    void noProfiles() {
        server.reply("GET /api/v1/papers", 200, "{\"items\":[]}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void goesFromDeadlineToDeadlineAndSignsInBetween() {
        server.reply("GET " + BOARD + "/preparation", 200, at("ISSUED"));
        server.reply("GET " + BOARD + "/issues/1/deliveries", 200, "{\"items\":[]}");
        server.replies(
                "GET " + COMMITTEE + "/preparation",
                at("PLANNED"),
                at("PLANNED"),
                at("FROZEN"),
                at("DRAFTED"),
                at("DRAFTED"),
                at("DRAFTED"),
                at("SUBMITTED"),
                at("SUBMITTED"),
                at("APPROVED"),
                at("ISSUED"));
        server.reply("GET " + COMMITTEE + "/issues/1/deliveries", 200, "{\"items\":[{\"state\":\"SENT\"}]}");

        server.reply("GET /api/v1/runs", 200, "{\"items\":[{\"outcome\":\"DONE_WITH_FINDINGS\"}]}");
        server.reply("GET " + BOARD + "/issues", 200, issue("BOARD", "BOARD"));
        server.replies("GET " + COMMITTEE + "/issues", issue("PUBLIC", "COMMITTEE"), issue("PUBLIC", "PUBLIC"));

        month.issue(() -> server.api().moveClock(Instant.parse("2006-04-12T15:20:00Z")));

        assertThat(server.asked())
                .filteredOn(asked -> !asked.startsWith("GET"))
                .containsExactly(
                        "clock 2006-04-12T08:00:00Z",
                        "clock 2006-04-12T15:20:00Z",
                        "clock 2006-04-13T16:00:00Z",
                        "clock 2006-04-13T17:00:00Z",
                        "clock 2006-04-18T09:00:00Z",
                        "POST " + COMMITTEE + "/submission",
                        "POST " + COMMITTEE + "/approval",
                        "clock 2006-04-20T11:00:00Z",
                        "clock 2006-04-20T16:00:00Z");
        assertThat(said).endsWith("Everybody on the lists has been told.");
    }

    @Test
    void isNotOverBeforeWhatIsPublicIsOpen() {
        server.reply("GET " + BOARD + "/issues", 200, issue("BOARD", "BOARD"));
        server.replies("GET " + COMMITTEE + "/issues", issue("PUBLIC", "COMMITTEE"), issue("PUBLIC", "PUBLIC"));

        assertThat(month.isIssued()).isFalse();
        assertThat(month.isIssued()).isTrue();
    }

    private static String issue(String audience, String openTo) {
        return "{\"items\":[{\"audience\":\"%s\",\"openTo\":\"%s\"}]}".formatted(audience, openTo);
    }

    @Test
    void saysWhatDidNotComeAbout() {
        server.reply("GET " + BOARD + "/preparation", 200, at("PLANNED"));
        server.reply("GET " + COMMITTEE + "/preparation", 200, at("PLANNED"));

        server.reply("GET /api/v1/runs", 200, "{\"items\":[{\"outcome\":\"DONE\"}]}");

        assertThatThrownBy(() -> month.issue(() -> {}))
                .isInstanceOf(NotTaken.class)
                .hasMessageStartingWith("The freeze of MB-2006-03 did not come about.");
    }

    @Test
    void waitsUntilEverybodyIsReminded() {
        server.reply("GET " + BOARD + "/preparation", 200, at("PLANNED"));
        server.reply("GET " + COMMITTEE + "/preparation", 200, at("PLANNED"));
        server.reply("GET /api/v1/runs", 200, "{\"items\":[{\"outcome\":null}]}");

        assertThatThrownBy(() -> month.issue(() -> said.add("too soon")))
                .isInstanceOf(NotTaken.class)
                .hasMessageStartingWith("The chase of MB did not come about.");
        assertThat(said).doesNotContain("too soon");
    }

    /** Asks a few times, without waiting in between. */
    private boolean comesAbout(BooleanSupplier condition) {
        return IntStream.range(0, 3).anyMatch(time -> condition.getAsBoolean());
    }

    private static String at(String state) {
        return "{\"state\":\"%s\",\"snapshotSha256\":\"abc\"}".formatted(state);
    }

    @Test
    void fetchesTheFilesOfWhatIsIssued(@TempDir Path out) throws IOException {
        server.reply("GET /api/v1/papers", 200, """
                {"items":[{"reference":"MB-FY2005Q4-E09000021","title":"Drugs: borough profile of Kingston upon Thames"}]}
                """);
        isIssued(BOARD, "/board.pdf");
        isIssued(COMMITTEE, "/committee.pdf");
        isIssued("/api/v1/papers/MB-FY2005Q4-E09000021", "/kingston.pdf");
        for (var ending : List.of("pdf", "large-print.pdf", "html", "xlsx", "json", "zip")) {
            server.reply("GET /board." + ending, 200, "the board's " + ending);
            server.reply("GET /committee." + ending, 200, "the committee's " + ending);
        }
        server.reply("GET /kingston.pdf", 200, "Kingston's");

        month.fetch(out);

        assertThat(month.isIssued()).isTrue();
        assertThat(Files.readString(out.resolve("management-board-2006-03.pdf")))
                .isEqualTo("the board's pdf");
        assertThat(Files.readString(out.resolve("committee-paper-2006-04-24.html")))
                .isEqualTo("the committee's html");
        assertThat(Files.readString(out.resolve("committee-paper-2006-04-24.large-print.pdf")))
                .isEqualTo("the committee's large-print.pdf");
        assertThat(Files.readString(out.resolve("profiles/borough-profile-2006-q1-kingston-upon-thames.pdf")))
                .isEqualTo("Kingston's");
    }

    private void isIssued(String paper, String pdf) {
        server.reply("GET " + paper + "/issues", 200, """
                {"items":[{"pdf":"%s","audience":"BOARD","openTo":"BOARD"}]}
                """.formatted(pdf));
    }
}
