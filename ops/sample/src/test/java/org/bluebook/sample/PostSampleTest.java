package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostSampleTest {
    private static final String NINE = "2006-04-03T09:00:00Z";
    private static final String TEN = "2006-04-03T10:00:00Z";
    private static final String FIGURE = "/api/v1/indicators/X/observations/LONDON/";

    private final TalkingServer server = new TalkingServer();
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void movesTheClockAndWaitsBetweenMomentsAndFiles() {
        send(
                file("1", line(NINE, "/a", ""), line(NINE, "/b", ""), line(TEN, "/c", "")),
                file("2", line(TEN, "/d", "")));

        var asked = server.asked();
        assertThat(asked).hasSize(7).startsWith("clock " + NINE).endsWith("clock " + TEN, "PUT /d");
        assertThat(asked.subList(1, 3)).containsExactlyInAnyOrder("PUT /a", "PUT /b");
        assertThat(asked.subList(3, 5)).containsExactly("clock " + TEN, "PUT /c");
        assertThat(said).hasSize(2).first().asString().startsWith("1.jsonl: 3 lines in ");
    }

    @Test
    void stopsAtWhatIsNotTakenWithASentence() {
        server.reply("PUT /b", 409, "{\"title\":\"No\",\"detail\":\"It stands otherwise.\"}");

        assertThatThrownBy(() -> send(file("1", line(NINE, "/b", ""), line(TEN, "/c", ""))))
                .isInstanceOf(NotTaken.class)
                .hasMessage(
                        "1.jsonl, line 1, was not taken: PUT /b as secretary was answered 409: It stands otherwise.");
        assertThat(server.asked()).doesNotContain("PUT /c");
    }

    @Test
    void goesOnOverWhatAnEarlierStartHasRevisedAlready() {
        server.reply("PUT /b", 428, "{\"detail\":\"Say which version.\"}");
        var revision = line(TEN, "/b", "\"ifMatch\":\"*\",");
        server.reply("PUT /c", 428, "{\"detail\":\"Say which version.\"}");

        assertThatThrownBy(() -> send(file("1", line(NINE, "/b", ""), revision)))
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> send(file("2", line(NINE, "/c", "")))).hasMessageContaining("line 1");
    }

    @Test
    void importsTheFiguresOfOnePersonAtOneMoment() {
        server.reply("POST /api/v1/imports", 201, "{\"state\":\"COMMITTED\"}");

        send(file("1", line(NINE, FIGURE + "2006-02", ""), line(NINE, "/b", ""), line(NINE, FIGURE + "2006-03", "")));

        assertThat(server.asked()).containsExactly("clock " + NINE, "POST /api/v1/imports", "PUT /b");
    }

    @Test
    void sendsFiguresOneByOneWhenTheirImportHasAProblem() {
        server.reply("POST /api/v1/imports", 201, "{\"state\":\"REFUSED\"}");
        server.reply("PUT " + FIGURE + "2006-03", 404, "{\"detail\":\"There is no indicator X.\"}");

        assertThatThrownBy(
                        () -> send(file("1", line(NINE, FIGURE + "2006-02", ""), line(NINE, FIGURE + "2006-03", ""))))
                .hasMessageContaining("line 2, was not taken")
                .hasMessageEndingWith("404: There is no indicator X.");
    }

    private void send(SampleFile... files) {
        new PostSample(server.api(), Clock.systemUTC(), said::add).send(List.of(files));
    }

    private static SampleFile file(String name, String... lines) {
        var read = new ArrayList<Line>();
        Stream.of(lines)
                .forEach(text -> read.add(Line.read("%s.jsonl, line %d,".formatted(name, read.size() + 1), text)));
        return new SampleFile(name + ".jsonl", read);
    }

    private static String line(String at, String path, String more) {
        return "{\"as\":\"secretary\",\"at\":\"%s\",\"method\":\"PUT\",\"path\":\"%s\",%s\"body\":{}}"
                .formatted(at, path, more);
    }
}
