package org.bluebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bluebook.local.KeycloakForTests;

/** The packaged application in a process of its own, which asks the build's Keycloak; its log is a file. */
public final class Application implements AutoCloseable {
    private static final Path JAR = Path.of("../../web-api/target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[^\\s]+)");

    private final Process process;
    private final Path log;

    private Application(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Begins to start it, on a port of its own choice, and waits for nothing. */
    public static Application begin(Path log, Map<String, String> environment, List<String> options) {
        assertThat(JAR)
                .as("The application is not packaged: run verify, not test")
                .isRegularFile();
        var arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-Djava.awt.headless=true", "-jar", JAR.toString()));
        var all = new HashMap<>(environment);
        all.put("BLUEBOOK_OIDC_URL", KeycloakForTests.access().realm().toString());
        all.put("BLUEBOOK_CLOCK_MOVABLE", "true");
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", "0");
        return new Application(run(log, all, arguments), log);
    }

    /** Where it listens; waits until it does. */
    public String address() {
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

    public Process process() {
        return process;
    }

    static Process run(Path log, Map<String, String> environment, List<String> arguments) {
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

    static boolean endsWithin(Process process, Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells it to stop, and insists when it does not. */
    @Override
    public void close() {
        process.destroy();
        if (!endsWithin(process, Duration.ofSeconds(30))) {
            process.destroyForcibly();
        }
    }
}
