package org.bluebook.local;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A program that runs a server until it is told to stop, its server ends, or nobody it runs for is left. */
public final class Launcher {

    private static final int TICK_MS = 500;
    private static final String HOW =
            "Usage: Launcher DATA_DIRECTORY PORT (KEPT|THROWN_AWAY) [PROCESS_TO_OUTLIVE_BY_NOTHING]";

    private final DataDirectory directory;
    private final LocalMariaDb database;

    private Launcher(DataDirectory directory, LocalMariaDb database) {
        this.directory = directory;
        this.database = database;
    }

    /** Data directory, port (0 for any), KEPT or THROWN_AWAY, and optionally the process to end with. */
    public static void main(String... arguments) {
        try {
            if (arguments.length < 3) {
                throw new NotStarted(HOW);
            }
            System.exit(start(arguments).runUntilNotNeeded());
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Launcher start(String... arguments) {
        var directory = DataDirectory.at(Path.of(arguments[0]));
        if (arguments.length > 3) {
            ProcessHandle.of(Long.parseLong(arguments[3])).ifPresent(Owners.of(directory)::add);
        }
        var database =
                LocalMariaDb.start(directory.path(), Integer.parseInt(arguments[1]), Durability.valueOf(arguments[2]));
        var launcher = new Launcher(directory, database);
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop-database"));
        database.running().writeTo(directory);
        return launcher;
    }

    private int runUntilNotNeeded() {
        while (true) {
            if (serverEndsWithinATick()) {
                System.err.println("The database ended without being told to; its log is " + directory.log() + ".");
                return 1;
            }
            if (!Owners.of(directory).someLive() && nobodyCameMeanwhile()) {
                return 0;
            }
        }
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

    private synchronized void stop() {
        DataDirectory.delete(directory.running());
        database.close();
    }
}
