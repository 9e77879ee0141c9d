package org.bluebook.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A program that runs a server until it is told to stop, its server ends, or nobody it runs for is left. */
public final class Launcher {

    private static final int TICK_MS = 500;
    private static final String HOW = """
            The launcher needs a data directory, a port (0 for any), KEPT or THROWN_AWAY, and a process to end with;
            or else the word keycloak, a data directory, a port (0 for that of the last time), a realm file, and a process to end with;
            or else the word mailbox, a data directory, a port (0 for any), the folder for messages, and a process to end with.""";

    private final DataDirectory directory;
    private LocalServer server;
    private volatile boolean toldToStop;

    private Launcher(DataDirectory directory) {
        this.directory = directory;
    }

    /**
     * Data directory, port (0 for any), KEPT or THROWN_AWAY, and optionally the process to end with; for Keycloak the
     * word keycloak comes first, and the file of a realm takes the place of KEPT or THROWN_AWAY; for the mailbox the word
     * mailbox, and the folder of its messages.
     */
    public static void main(String... arguments) {
        try {
            var all = List.of(arguments);
            System.exit(
                    switch (all.isEmpty() ? "" : all.get(0)) {
                        case "keycloak" -> run(Server.KEYCLOAK, all.subList(1, all.size()));
                        case "mailbox" -> run(Server.MAILBOX, all.subList(1, all.size()));
                        default -> run(Server.DATABASE, all);
                    });
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(Server server, List<String> arguments) {
        if (arguments.size() < 3) {
            throw new NotStarted(HOW);
        }
        var launcher = new Launcher(DataDirectory.of(server, Path.of(arguments.get(0))));
        if (arguments.size() > 3) {
            launcher.runFor(Long.parseLong(arguments.get(3)));
        }
        launcher.start(Integer.parseInt(arguments.get(1)), arguments.get(2));
        return launcher.runUntilNotNeeded();
    }

    private void runFor(long owner) {
        ProcessHandle.of(owner).ifPresent(directory.owners()::add);
    }

    private void start(int port, String how) {
        start(
                switch (directory.server()) {
                    case DATABASE -> () -> LocalMariaDb.start(directory.path(), port, Durability.valueOf(how));
                    case KEYCLOAK -> () -> LocalKeycloak.start(directory.path(), port, Path.of(how));
                    case MAILBOX -> () -> LocalMailbox.start(directory.path(), port, Path.of(how));
                });
    }

    private void start(Supplier<LocalServer> start) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-server"));
        var started = start.get();
        synchronized (this) {
            server = started;
        }
        started.running().writeTo(directory);
    }

    private int runUntilNotNeeded() {
        while (!serverEndsWithinATick()) {
            if (!directory.owners().someLive() && nobodyCameMeanwhile()) {
                return 0;
            }
        }
        if (!toldToStop) {
            System.err.println(
                    directory.server().title() + " ended without being told to; its log is " + directory.log() + ".");
        }
        return toldToStop ? 0 : 1;
    }

    /** Whoever adds an owner holds the same lock while it looks whether this server runs. */
    private boolean nobodyCameMeanwhile() {
        return Guard.holding(directory.starting(), () -> {
            var nobody = !directory.owners().someLive();
            if (nobody) {
                stop();
            }
            return nobody;
        });
    }

    private boolean serverEndsWithinATick() {
        try {
            return server.server().waitFor(TICK_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Also when told to in the middle of starting: then the note of the process number is all there is. */
    private synchronized void stop() {
        toldToStop = true;
        DataDirectory.delete(directory.running());
        Optional.ofNullable(server)
                .ifPresentOrElse(
                        LocalServer::close, () -> Leftover.in(directory).ifPresent(Leftover::end));
    }
}
