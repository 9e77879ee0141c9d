package org.bluebook.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** The process of a server that has its data directory to itself and writes into the log there. */
record ServerProcess(DataDirectory directory, Guard alone, Process process) implements AutoCloseable {

    private static final Duration BETWEEN_KNOCKS = Duration.ofMillis(50);
    private static final int LAST_LINES = 5;

    /** Starts a server where no other runs, after ending one that a killed launcher left behind. */
    static <T> T alone(DataDirectory directory, Function<Guard, T> start) {
        var alone = Guard.tryFor(directory.inUse())
                .orElseThrow(() -> new NotStarted("The data directory " + directory.path()
                        + " is in use by another running program: stop that one, or choose another directory."));
        try {
            Leftover.in(directory).ifPresent(Leftover::end);
            directory.turnLog();
            return start.apply(alone);
        } catch (RuntimeException e) {
            alone.close();
            throw e;
        }
    }

    static ServerProcess begin(
            DataDirectory directory, Guard alone, List<String> command, Map<String, String> environment) {
        var process = run(directory, command, environment);
        directory.writePrivately(directory.pid(), Long.toString(process.pid()));
        return new ServerProcess(directory, alone, process);
    }

    /** What is set for a Keycloak of somebody's own must not reach this one. */
    static Process run(DataDirectory directory, List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(directory.log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new NotStarted("The program " + command.get(0) + " cannot be run: " + e.getMessage(), e);
        }
    }

    void awaitUntil(BooleanSupplier ready, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (endsWithin(BETWEEN_KNOCKS) || System.nanoTime() > deadline) {
                Leftover.end(process.toHandle());
                throw notStarted(directory);
            }
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    static NotStarted notStarted(DataDirectory directory) {
        return new NotStarted(directory.server().title() + " did not start; its log " + directory.log() + " says:\n"
                + LogTail.of(directory.log(), LAST_LINES));
    }

    /** Ends the process cleanly; what it stored stays. */
    @Override
    public void close() {
        Leftover.end(process.toHandle());
        DataDirectory.delete(directory.pid());
        alone.close();
    }
}
