package org.bluebook.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

/** A MariaDB server in a data directory that outlives it; one at a time per directory. */
public final class LocalMariaDb implements LocalServer {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final ServerProcess process;
    private final DatabaseAccess access;

    private LocalMariaDb(ServerProcess process, DatabaseAccess access) {
        this.process = process;
        this.access = access;
    }

    /** Starts a server, after ending one that a killed launcher left behind; port 0 means any free one. */
    public static LocalMariaDb start(Path data, int port, Durability durability) {
        var directory = DataDirectory.of(Server.DATABASE, data);
        return ServerProcess.alone(directory, alone -> start(directory, alone, Port.of(port), durability));
    }

    private static LocalMariaDb start(DataDirectory directory, Guard alone, Port port, Durability durability) {
        var command = new Command(Distribution.of(Packed.mariaDb(), Distribution.cache(System.getenv())), directory);
        if (Files.notExists(directory.store())) {
            makeTables(command, directory);
        }
        var account = Account.OF_THE_APPLICATION;
        directory.writePrivately(directory.opening(), String.join("\n", account.opening(directory)));
        try {
            var process = ServerProcess.begin(directory, alone, command.serve(port.number(), durability), Map.of());
            var access = access(directory, port, account);
            process.awaitUntil(access::answers, PATIENCE);
            return new LocalMariaDb(process, access);
        } finally {
            DataDirectory.delete(directory.opening());
        }
    }

    /** Beside its place and then moved there, so that tables half made are never mistaken for tables. */
    private static void makeTables(Command command, DataDirectory directory) {
        DataDirectory.deleteAll(directory.half());
        try {
            if (ServerProcess.run(directory, command.makeTables(), Map.of()).waitFor() != 0) {
                throw ServerProcess.notStarted(directory);
            }
            Files.move(directory.half(), directory.store(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotStarted("The tables in " + directory.half() + " cannot be moved into place.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotStarted("The database was told to stop while it made its tables.", e);
        }
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

    @Override
    public Process server() {
        return process.process();
    }

    @Override
    public Running running() {
        var passwordFile = process.directory().passwordFile(access.user());
        return Running.of(
                process, access.url(), Map.of("user", access.user(), "passwordFile", passwordFile.toString()));
    }

    /** Stops the server cleanly; the data stay. */
    @Override
    public void close() {
        process.close();
    }
}
