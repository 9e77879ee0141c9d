package org.bluebook.journeys.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bluebook.journeys.Application;
import org.bluebook.local.DatabaseAccess;
import org.bluebook.local.Durability;
import org.bluebook.local.KeycloakForTests;
import org.bluebook.local.LocalMariaDb;
import org.bluebook.local.Mailbox;

/** A MariaDB of its own that can be stopped, a mailbox, and as many nodes as are asked for, with a lease that can be waited for. */
final class Installation implements AutoCloseable {
    static final Duration LEASE = Duration.ofSeconds(3);
    private static final Path FOLDER = Path.of("target", "nodes").toAbsolutePath();
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private static final String TWIN = "bluebook_twin";

    private final List<Node> nodes = new ArrayList<>();
    private final Optional<Mailbox> mailbox;
    private final DatabaseAccess access;
    private Optional<LocalMariaDb> database;

    private Installation(Optional<Mailbox> mailbox, DatabaseAccess access, Optional<LocalMariaDb> database) {
        this.mailbox = mailbox;
        this.access = access;
        this.database = database;
    }

    static Installation anew() {
        KeycloakForTests.begin();
        deleteAll(FOLDER);
        var mailbox = Mailbox.open(FOLDER.resolve("mail"), 0);
        var database = LocalMariaDb.start(FOLDER.resolve("database"), 0, Durability.KEPT);
        return new Installation(Optional.of(mailbox), database.access(), Optional.of(database));
    }

    /** Another one on the same server, empty and without mail. */
    Installation twin() {
        ask("CREATE OR REPLACE DATABASE " + TWIN + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        return new Installation(Optional.empty(), access.schema(TWIN), Optional.empty());
    }

    private static void deleteAll(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A node that is on its way; it looks for itself what is due. */
    Node begin(String name) {
        return begin(name, port(), Optional.empty(), Map.of("BLUEBOOK_SCHEDULER_SWEEP", "PT0.5S"));
    }

    /** One whose every command can be heard, and that does what it is woken for, one thing at a time. */
    Node beginOnWire(String name) {
        var wire = new Wire(port());
        return begin(
                name,
                wire.port(),
                Optional.of(wire),
                Map.of("BLUEBOOK_SCHEDULER_SWEEP", "PT1H", "BLUEBOOK_SCHEDULER_HANDS", "1"));
    }

    private Node begin(String name, int port, Optional<Wire> wire, Map<String, String> ways) {
        var environment = new HashMap<>(ways);
        environment.put(
                "BLUEBOOK_DB_URL",
                "jdbc:mariadb://127.0.0.1:%d/%s?connectTimeout=5000&socketTimeout=60000"
                        .formatted(port, access.schema()));
        environment.put("BLUEBOOK_DB_USER", access.user());
        environment.put("BLUEBOOK_DB_PASSWORD", access.password());
        environment.put("BLUEBOOK_CLOCK_STARTS_AT", Pack.BEFORE_ALL.toString());
        environment.put("BLUEBOOK_SCHEDULER_NODE", name);
        environment.put("BLUEBOOK_SCHEDULER_LEASE", LEASE.toString());
        environment.put("BLUEBOOK_SCHEDULER_ATTEMPTS", "1000");
        environment.put("BLUEBOOK_SCHEDULER_FIRST_WAIT", "PT0.2S");
        environment.put("BLUEBOOK_SCHEDULER_LONGEST_WAIT", "PT1S");
        mailbox.ifPresent(box -> {
            environment.put("BLUEBOOK_MAIL_HOST", "127.0.0.1");
            environment.put("BLUEBOOK_MAIL_PORT", Integer.toString(box.port()));
            environment.put("BLUEBOOK_MAIL_ENCRYPTION", "NONE");
        });
        var application = Application.begin(
                FOLDER.resolve(name + ".log"),
                environment,
                List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        var node = new Node(application, wire);
        nodes.add(node);
        return node;
    }

    private int port() {
        return Integer.parseInt(access.url().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    /** Stops the database as an operator does, and starts it on what it had written. */
    void restartDatabase() {
        database.orElseThrow().close();
        startDatabase();
    }

    /** The same for one that lost its power. */
    void crashDatabase() {
        try {
            database.orElseThrow().server().destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.orElseThrow().close();
        startDatabase();
    }

    private void startDatabase() {
        database = Optional.of(LocalMariaDb.start(FOLDER.resolve("database"), port(), Durability.KEPT));
    }

    /** The messages that came, in the order they came. */
    List<Path> messages() {
        return mailbox.orElseThrow().messages();
    }

    /** The first column of what the query finds, as text. */
    List<String> ask(String query, Object... values) {
        try (var connection = access.connect();
                var statement = connection.prepareStatement(query)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            var found = new ArrayList<String>();
            try (var answer = statement.executeQuery()) {
                while (answer.next()) {
                    found.add(answer.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    int count(String query, Object... values) {
        return Integer.parseInt(ask(query, values).get(0));
    }

    static void await(String what, BooleanSupplier there) {
        long deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(what + " did not come about.");
            }
            rest(Duration.ofMillis(10));
        }
    }

    static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
        mailbox.ifPresent(Mailbox::close);
        database.ifPresent(LocalMariaDb::close);
    }
}
