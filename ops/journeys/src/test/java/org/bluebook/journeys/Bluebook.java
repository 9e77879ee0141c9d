package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.Mailbox;
import org.bluebook.local.TestDatabase;

/** The packaged application, running with the sample in it and the papers of March 2006 issued; its logs are in target. */
final class Bluebook implements AutoCloseable {
    private static final Path JAR = Path.of("../../web-api/target/quarkus-app/quarkus-run.jar");
    private static final Path SAMPLE = Path.of("../sample/target");
    private static final Path TARGET = Path.of("target");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PATIENCE_WITH_THE_SAMPLE = Duration.ofMinutes(10);
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[^\\s]+)");

    private final Process process;
    private final String address;
    private final Mailbox mailbox;

    private Bluebook(Process process, String address, Mailbox mailbox) {
        this.process = process;
        this.address = address;
        this.mailbox = mailbox;
    }

    static Bluebook start() {
        assertThat(JAR)
                .as("The application is not packaged: run verify, not test")
                .isRegularFile();
        KeycloakForTests.begin();
        var database = TestDatabase.of("journeys");
        var log = TARGET.resolve("application.log");
        var mailbox = Mailbox.open(TARGET.resolve("mail"), 0);
        var process = run(
                log,
                Map.of(
                        "BLUEBOOK_MAIL_HOST",
                        "127.0.0.1",
                        "BLUEBOOK_MAIL_PORT",
                        Integer.toString(mailbox.port()),
                        "BLUEBOOK_MAIL_ENCRYPTION",
                        "NONE",
                        "BLUEBOOK_DB_URL",
                        database.url(),
                        "BLUEBOOK_DB_USER",
                        database.user(),
                        "BLUEBOOK_DB_PASSWORD",
                        database.password(),
                        "BLUEBOOK_OIDC_URL",
                        KeycloakForTests.access().realm().toString(),
                        "BLUEBOOK_CLOCK_MOVABLE",
                        "true",
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_PORT",
                        "0"),
                List.of("-Xmx512m", "-Djava.awt.headless=true", "-jar", JAR.toString()));
        try {
            var started = new Bluebook(process, addressIn(log, process), mailbox);
            started.takeTheSample();
            return started;
        } catch (RuntimeException | Error e) {
            process.destroy();
            mailbox.close();
            throw e;
        }
    }

    String address() {
        return address;
    }

    /** As the demonstration does: a program of its own that knows the API and nothing else. */
    private void takeTheSample() {
        var log = TARGET.resolve("sample.log");
        var sending = run(
                log,
                Map.of(
                        "BLUEBOOK_DEMONSTRATION_PASSWORD",
                        KeycloakForTests.access().password()),
                List.of(
                        "-cp",
                        SAMPLE.resolve("classes") + ":" + read(SAMPLE.resolve("class-path")),
                        "org.bluebook.sample.Demo",
                        address,
                        KeycloakForTests.access().realm().toString(),
                        TARGET.resolve("papers").toString()));
        if (!endsWithin(sending, PATIENCE_WITH_THE_SAMPLE)) {
            sending.destroy();
        }
        assertThat(sending.exitValue())
                .as("The sample was not taken: %s", read(log))
                .isZero();
    }

    private static String addressIn(Path log, Process process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var listening = LISTENING.matcher(read(log));
        while (!listening.find()) {
            if (endsWithin(process, Duration.ofMillis(50)) || System.nanoTime() > deadline) {
                throw new AssertionError("The application does not start; its log says:\n" + read(log));
            }
            listening = LISTENING.matcher(read(log));
        }
        return listening.group(1);
    }

    private static Process run(Path log, Map<String, String> environment, List<String> arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("BLUEBOOK_"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean endsWithin(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!endsWithin(process, Duration.ofSeconds(30))) {
            process.destroyForcibly();
        }
        mailbox.close();
    }
}
