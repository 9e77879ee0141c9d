package org.bluebook.reporting.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bluebook.templates.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
    @Test
    void comeFromEveryRunOfOneRenderer() {
        var renderer = new Renderer();

        var first = board(renderer);

        for (int run = 0; run < 20; run++) {
            assertThat(board(renderer)).isEqualTo(first);
        }
    }

    @Test
    void comeFromThreadsThatRenderAtOnce() throws Exception {
        var renderer = new Renderer();
        var threads = Executors.newFixedThreadPool(2);

        var rendered = threads.invokeAll(Collections.<Callable<String>>nCopies(8, () -> board(renderer)));
        threads.shutdown();

        var first = board(renderer);
        for (var each : rendered) {
            assertThat(each.get()).isEqualTo(first);
        }
    }

    @Test
    void comeFromProcessesInOtherZonesAndLanguages(@TempDir Path folder) throws Exception {
        var here = board(new Renderer());

        var tokyo = elsewhere(folder.resolve("tokyo.pdf"), "Asia/Tokyo", "ja", "JP");
        var cairo = elsewhere(folder.resolve("cairo.pdf"), "Africa/Cairo", "ar", "EG");

        assertThat(tokyo).isEqualTo(here);
        assertThat(cairo).isEqualTo(here);
    }

    @Test
    void differWhereTheDocumentDiffers() {
        var renderer = new Renderer();

        var two = renderer.pdf(Template.MANAGEMENT_BOARD, SamplePaper.withRows(2));
        var one = renderer.pdf(Template.MANAGEMENT_BOARD, SamplePaper.withRows(1));

        assertThat(hash(two)).isNotEqualTo(hash(one));
    }

    /** The other process: renders the sample into the file it is given. */
    public static void main(String[] file) throws IOException {
        Files.write(Path.of(file[0]), Papers.board(new Renderer()));
    }

    private static String elsewhere(Path file, String zone, String language, String country) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options = Stream.of(
                        "user.timezone=" + zone,
                        "user.language=" + language,
                        "user.country=" + country,
                        "java.awt.headless=true")
                .map("-D"::concat);
        var program =
                List.of("-cp", System.getProperty("java.class.path"), SameBytesTest.class.getName(), file.toString());
        var command = Stream.of(Stream.of(java), options, program.stream())
                .flatMap(part -> part)
                .toList();
        var process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return hash(Files.readAllBytes(file));
    }

    private static String board(Renderer renderer) {
        return hash(Papers.board(renderer));
    }

    private static String hash(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
