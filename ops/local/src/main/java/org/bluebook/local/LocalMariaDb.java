package org.bluebook.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MariaDB server in a data directory that outlives it; one at a time per directory. */
public final class LocalMariaDb implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_KNOCKS = Duration.ofMillis(50);
    private static final int LAST_LINES = 5;

    private final DataDirectory directory;
    private final Guard alone;
    private final Process server;
    private final DatabaseAccess access;

    private LocalMariaDb(DataDirectory directory, Guard alone, Process server, Port port) {
        this.directory = directory;
        this.alone = alone;
        this.server = server;
        this.access = access(directory, port, Account.OF_THE_APPLICATION);
    }

    /** Starts a server, after ending one that a killed launcher left behind; port 0 means any free one. */
    public static LocalMariaDb start(Path data, int port, Durability durability) {
        var directory = DataDirectory.at(data);
        var alone = Guard.tryFor(directory.inUse())
                .orElseThrow(() -> new NotStarted("The data directory " + directory.path()
                        + " is in use by another running program: stop that one, or choose another directory."));
        try {
            Leftover.in(directory).ifPresent(Leftover::end);
            return start(directory, alone, Port.of(port), durability);
        } catch (RuntimeException e) {
            alone.close();
            throw e;
        }
    }

    private static LocalMariaDb start(DataDirectory directory, Guard alone, Port port, Durability durability) {
        var command = new Command(Distribution.in(Distribution.cache(System.getenv())), directory);
        directory.turnLog();
        if (Files.notExists(directory.tables())) {
            makeTables(command, directory);
        }
        var account = Account.OF_THE_APPLICATION;
        directory.writePrivately(directory.opening(), String.join("\n", account.opening(directory)));
        var server = run(command.serve(port.number(), durability), directory);
        directory.writePrivately(directory.pid(), Long.toString(server.pid()));
        var started = new LocalMariaDb(directory, alone, server, port);
        try {
            started.waitUntilReady();
            return started;
        } catch (RuntimeException e) {
            Leftover.end(server.toHandle());
            throw e;
        } finally {
            DataDirectory.delete(directory.opening());
        }
    }

    /** Beside its place and then moved there, so that tables half made are never mistaken for tables. */
    private static void makeTables(Command command, DataDirectory directory) {
        DataDirectory.deleteAll(directory.half());
        try {
            if (run(command.makeTables(), directory).waitFor() != 0) {
                throw notStarted(directory);
            }
            Files.move(directory.half(), directory.tables(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotStarted("The tables in " + directory.half() + " cannot be moved into place.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotStarted("The database was told to stop while it made its tables.", e);
        }
    }

    private static Process run(List<String> command, DataDirectory directory) {
        try {
            return new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new NotStarted("The program " + command.get(0) + " cannot be run: " + e.getMessage(), e);
        }
    }

    private void waitUntilReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!access.answers()) {
            if (endsWithin(BETWEEN_KNOCKS) || System.nanoTime() > deadline) {
                throw notStarted(directory);
            }
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return server.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static NotStarted notStarted(DataDirectory directory) {
        return new NotStarted("The database did not start; its log " + directory.log() + " says:\n"
                + LogTail.of(directory.log(), LAST_LINES));
    }

    private static DatabaseAccess access(DataDirectory directory, Port port, Account account) {
        return new DatabaseAccess(
                "jdbc:mariadb://127.0.0.1:" + port.number() + "/" + account.schema(),
                account.user(),
                directory.password(account.user()));
    }

    /** The application's way in: rights on its own schemas only. */
    public DatabaseAccess access() {
        return access;
    }

    Process server() {
        return server;
    }

    Running running() {
        return new Running(
                access.url(),
                access.user(),
                directory.passwordFile(access.user()),
                directory.log(),
                server.pid(),
                ProcessHandle.current().pid());
    }

    /** Stops the server cleanly; the data stay. */
    @Override
    public void close() {
        Leftover.end(server.toHandle());
        DataDirectory.delete(directory.pid());
        alone.close();
    }
}
