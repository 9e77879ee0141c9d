package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedServerTest {

    @TempDir
    Path data;

    private Process owner;
    private SharedServer<DatabaseAccess> server;

    @BeforeEach
    void someoneNeedsIt() throws IOException {
        owner = new ProcessBuilder("cat").start();
        server = SharedServer.database(data);
    }

    @AfterEach
    void nobodyNeedsIt() throws Exception {
        owner.destroyForcibly().waitFor();
        awaitEnd(running().map(Running::server).orElse(-1L));
    }

    @Test
    void isOneForAllWhoAskAtOnce() {
        var first = CompletableFuture.supplyAsync(() -> server.accessFor(owner.toHandle()));
        var second = CompletableFuture.supplyAsync(() -> server.accessFor(owner.toHandle()));

        assertThat(first.join()).isEqualTo(second.join());
    }

    @Test
    void endsWithTheLastOfItsOwners() throws Exception {
        server.accessFor(owner.toHandle());
        var note = running().orElseThrow();

        owner.destroyForcibly().waitFor();

        awaitEnd(note.launcher());
        assertThat(ProcessHandle.of(note.server())).isEmpty();
        assertThat(running()).isEmpty();
    }

    @Test
    void startsAgainWithItsDataAfterItsLauncherWasKilled() throws Exception {
        remember(server.accessFor(owner.toHandle()));
        var killed = running().orElseThrow();
        ProcessHandle.of(killed.launcher()).orElseThrow().destroyForcibly();
        awaitEnd(killed.launcher());
        assertThat(ProcessHandle.of(killed.server())).isPresent();

        var access = server.accessFor(owner.toHandle());

        assertThat(remembered(access)).isEqualTo(61);
        assertThat(ProcessHandle.of(killed.server()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void stopsItsServerWhenItsLauncherIsToldToStop() throws Exception {
        server.accessFor(owner.toHandle());
        var note = running().orElseThrow();

        ProcessHandle.of(note.launcher()).orElseThrow().destroy();

        awaitEnd(note.launcher());
        assertThat(ProcessHandle.of(note.server())).isEmpty();
    }

    private Optional<Running> running() {
        return Running.in(server.directory());
    }

    private static void awaitEnd(long process) throws Exception {
        var handle = ProcessHandle.of(process);
        if (handle.isPresent()) {
            handle.get().onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private static void remember(DatabaseAccess access) throws SQLException {
        try (var connection = access.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (fact INT)");
            statement.execute("INSERT INTO kept VALUES (61)");
        }
    }

    private static int remembered(DatabaseAccess access) throws SQLException {
        try (var connection = access.connect();
                var answer = connection.createStatement().executeQuery("SELECT fact FROM kept")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
