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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthOfMarchTest {
    private static final String BOARD = "/api/v1/papers/MB-2006-03";
    private static final String COMMITTEE = "/api/v1/papers/PPRC-2006-04-24-9";

    private final TalkingServer server = new TalkingServer();
    private final List<String> said = new ArrayList<>();
    private final MonthOfMarch month = new MonthOfMarch(server.api(), this::comesAbout, said::add);

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
                        "clock 2006-04-20T11:00:00Z");
        assertThat(said).endsWith("Everybody on the lists has been told.");
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
        server.reply(
                "GET /api/v1/issues",
                200,
                "{\"items\":[{\"paper\":\"MB-2006-03\",\"pdf\":\"/board.pdf\"},"
                        + "{\"paper\":\"PPRC-2006-04-24-9\",\"pdf\":\"/committee.pdf\"}]}");
        server.reply("GET /board.pdf", 200, "the board's");
        server.reply("GET /committee.pdf", 200, "the committee's");

        month.fetch(out);

        assertThat(month.isIssued()).isTrue();
        assertThat(Files.readString(out.resolve("management-board-2006-03.pdf")))
                .isEqualTo("the board's");
        assertThat(Files.readString(out.resolve("committee-paper-2006-04-24.pdf")))
                .isEqualTo("the committee's");
    }
}
