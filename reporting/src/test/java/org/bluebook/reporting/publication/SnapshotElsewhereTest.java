package org.bluebook.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.people.Actor;
import org.bluebook.reporting.sample.SampleFacts;
import org.bluebook.reporting.snapshot.Freeze;
import org.bluebook.reporting.snapshot.SnapshotFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same snapshot in other processes, zones and languages gives the same content and the same bytes. */
@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "reporting"))
class SnapshotElsewhereTest {
    private static final Instant AT = Instant.parse("2006-04-13T16:00:00Z");

    @Inject
    SampleFacts sample;

    @Inject
    Freeze freeze;

    @ParameterizedTest
    @ValueSource(strings = {"MB-2006-03", "PPRC-2006-04-24-9"})
    void rendersToTheSameHashes(String paper, @TempDir Path folder) throws Exception {
        sample.record();
        var snapshot = folder.resolve("snapshot");
        SnapshotFile.write(snapshot, freeze.freeze(paper, new Actor("secretary"), AT));

        var tokyo = elsewhere(snapshot, folder.resolve("tokyo"), "Asia/Tokyo", "ja");
        var newYork = elsewhere(snapshot, folder.resolve("new-york"), "America/New_York", "de");

        assertThat(tokyo)
                .isEqualTo(newYork)
                .isEqualTo(RenderElsewhere.hashes(snapshot))
                .hasSize(129);
    }

    private static String elsewhere(Path snapshot, Path hashes, String zone, String language)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=" + zone,
                        "-Duser.language=" + language,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RenderElsewhere.class.getName(),
                        snapshot.toString(),
                        hashes.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(hashes);
    }
}
