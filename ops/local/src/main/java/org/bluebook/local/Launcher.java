package org.bluebook.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program that runs a server until it is told to stop, its server ends, or nobody it runs for is left. */
public final class Launcher {

    private static final int TICK_MS = 500;
    private static final String HOW =
            "The launcher needs a data directory, a port (0 for any), KEPT or THROWN_AWAY, and a process to end with.";

    private final DataDirectory directory;
    private LocalMariaDb database;
    private volatile boolean toldToStop;

    private Launcher(DataDirectory directory) {
        this.directory = directory;
    }

    /** Data directory, port (0 for any), KEPT or THROWN_AWAY, and optionally the process to end with. */
    public static void main(String... arguments) {
        try {
            System.exit(run(arguments));
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String... arguments) {
        if (arguments.length < 3) {
            throw new NotStarted(HOW);
        }
        var launcher = new Launcher(DataDirectory.at(Path.of(arguments[0])));
        if (arguments.length > 3) {
            launcher.runFor(Long.parseLong(arguments[3]));
        }
        launcher.start(Integer.parseInt(arguments[1]), Durability.valueOf(arguments[2]));
        return launcher.runUntilNotNeeded();
    }

    private void runFor(long owner) {
        ProcessHandle.of(owner).ifPresent(Owners.of(directory)::add);
    }

    private void start(int port, Durability durability) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-database"));
        var started = LocalMariaDb.start(directory.path(), port, durability);
        synchronized (this) {
            database = started;
        }
        started.running().writeTo(directory);
    }

    private int runUntilNotNeeded() {
        while (!serverEndsWithinATick()) {
            if (!Owners.of(directory).someLive() && nobodyCameMeanwhile()) {
                return 0;
            }
        }
        if (!toldToStop) {
            System.err.println("The database ended without being told to; its log is " + directory.log() + ".");
        }
        return toldToStop ? 0 : 1;
    }

    /** Whoever adds an owner holds the same lock while it looks whether this server runs. */
    private boolean nobodyCameMeanwhile() {
        return Guard.holding(directory.starting(), () -> {
            var nobody = !Owners.of(directory).someLive();
            if (nobody) {
                stop();
            }
            return nobody;
        });
    }

    private boolean serverEndsWithinATick() {
        try {
            return database.server().waitFor(TICK_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Also when told to in the middle of starting: then the note of the process number is all there is. */
    private synchronized void stop() {
        toldToStop = true;
        DataDirectory.delete(directory.running());
        Optional.ofNullable(database)
                .ifPresentOrElse(
                        LocalMariaDb::close, () -> Leftover.in(directory).ifPresent(Leftover::end));
    }
}
