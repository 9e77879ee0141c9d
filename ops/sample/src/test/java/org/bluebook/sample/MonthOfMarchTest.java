package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthOfMarchTest {
    private static final String BOARD = "/api/v1/papers/MB-2006-03";
    private static final String COMMITTEE = "/api/v1/papers/PPRC-2006-04-24-9";

    private final TalkingServer server = new TalkingServer();
    private final List<String> said = new ArrayList<>();
    private final MonthOfMarch month = new MonthOfMarch(server.api(), said::add);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void takesEachPaperFromWhereItIsToTheRegister() {
        server.reply("GET " + BOARD + "/preparation", 200, at("ISSUED"));
        server.replies(
                "GET " + COMMITTEE + "/preparation",
                at("PLANNED"),
                at("FROZEN"),
                at("DRAFTED"),
                at("SUBMITTED"),
                at("APPROVED"),
                at("ISSUED"));

        month.issue();

        assertThat(server.asked())
                .contains("clock 2006-04-13T16:00:00Z")
                .filteredOn(asked -> asked.startsWith("POST"))
                .containsExactly(
                        "POST " + COMMITTEE + "/freeze",
                        "POST " + COMMITTEE + "/draft",
                        "POST " + COMMITTEE + "/submission",
                        "POST " + COMMITTEE + "/approval",
                        "POST " + COMMITTEE + "/issues");
        assertThat(said).startsWith("PPRC-2006-04-24-9 is frozen.").endsWith("PPRC-2006-04-24-9 is issued.");
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
