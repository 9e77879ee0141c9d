package org.bluebook.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose launcher was killed: it still holds its store, and must end before another may open it. */
record Leftover(ProcessHandle server) {

    private static final Duration GRACE = Duration.ofSeconds(30);

    static Optional<Leftover> in(DataDirectory directory) {
        try {
            return Files.notExists(directory.pid())
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(
                                    Files.readString(directory.pid()).strip()))
                            .filter(server -> isOurs(server, directory))
                            .map(Leftover::new);
        } catch (IOException e) {
            throw new UncheckedIOException("The process number in " + directory.pid() + " cannot be read.", e);
        }
    }

    /** A process number is used again sooner or later; the store it opened tells our server from a stranger. */
    private static boolean isOurs(ProcessHandle process, DataDirectory directory) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(directory.server().storedIn(directory)))
                .isPresent();
    }

    void end() {
        end(server);
    }

    /** Asks, waits, and only then insists: both servers recover from that too. */
    static void end(ProcessHandle server) {
        if (server.destroy() && !endsWithin(server, GRACE) && server.destroyForcibly()) {
            endsWithin(server, GRACE);
        }
    }

    private static boolean endsWithin(ProcessHandle server, Duration time) {
        try {
            server.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new NotStarted("The server with process number " + server.pid() + " cannot be waited for.", e);
        }
    }
}
