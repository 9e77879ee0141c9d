package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMariaDbTest {

    @TempDir
    Path data;

    @Test
    void takesASnapshotAtFirstRead() throws SQLException {
        try (var database = start()) {
            var isolation = ask(database.access(), "SELECT @@innodb_snapshot_isolation");

            assertThat(isolation).isEqualTo("1");
        }
    }

    @Test
    void keepsTimeInUtcAndTextInUtf8() throws SQLException {
        try (var database = start()) {
            var settings = ask(database.access(), "SELECT CONCAT(@@time_zone, ' ', @@character_set_server)");

            assertThat(settings).isEqualTo("+00:00 utf8mb4");
        }
    }

    @Test
    void refusesAWrongPasswordAndAnAnonymousVisitor() {
        try (var database = start()) {
            var url = database.access().url();

            assertThatThrownBy(() -> ask(new DatabaseAccess(url, "bluebook", "guess"), "SELECT 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> ask(new DatabaseAccess(url, "", ""), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(new DatabaseAccess(url, "root", ""), "SELECT 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void keepsTheApplicationInItsOwnSchemas() {
        try (var database = start()) {
            var application = database.access();

            assertThatThrownBy(() -> tell(application, "CREATE DATABASE elsewhere"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> ask(application, "SELECT COUNT(*) FROM mysql.global_priv"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void letsTheApplicationGuardATableByATrigger() throws SQLException {
        try (var database = start()) {
            var application = database.access();
            tell(application, "CREATE TABLE kept (fact INT)");
            tell(
                    application,
                    "CREATE TRIGGER no_change BEFORE UPDATE ON kept FOR EACH ROW"
                            + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A fact is never changed.'");
            tell(application, "INSERT INTO kept VALUES (1)");

            assertThatThrownBy(() -> tell(application, "UPDATE kept SET fact = 2"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("A fact is never changed.");
        }
    }

    @Test
    void hidesItsPasswordFromOtherAccounts() throws Exception {
        try (var database = start()) {
            var file = Path.of(database.running().waysIn().get("passwordFile"));

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(database.server().info().commandLine().orElse(""))
                    .contains("mariadbd")
                    .doesNotContain(database.access().password());
            assertThat(data.resolve("opening.sql")).doesNotExist();
        }
    }

    @Test
    void findsItsDataAgainAfterARestart() throws SQLException {
        try (var first = start()) {
            remember(first.access(), 138);
        }

        try (var second = start()) {
            assertThat(ask(second.access(), "SELECT fact FROM kept")).isEqualTo("138");
        }
    }

    @Test
    void recoversCommittedRowsAfterItsServerWasKilled() throws Exception {
        try (var killed = start()) {
            remember(killed.access(), 115);
            killed.server().destroyForcibly().waitFor();
        }

        try (var next = start()) {
            assertThat(ask(next.access(), "SELECT fact FROM kept")).isEqualTo("115");
        }
    }

    @Test
    void refusesAPortThatIsTakenAndNamesIt() throws Exception {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = stranger.getLocalPort();

            assertThatThrownBy(() -> LocalMariaDb.start(data, port, Durability.KEPT))
                    .isInstanceOf(NotStarted.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("choose another");
        }
    }

    @Test
    void refusesADirectoryThatIsInUse() {
        try (var first = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(NotStarted.class)
                    .hasMessageContaining("is in use")
                    .hasMessageContaining(data.getFileName().toString());
            assertThat(first.server().isAlive()).isTrue();
        }
    }

    @Test
    void tellsWhyItDidNotStart() throws IOException {
        try (var first = start()) {
            assertThat(first.server().isAlive()).isTrue();
        }
        Files.writeString(data.resolve("mariadb/ibdata1"), "broken");

        assertThatThrownBy(this::start)
                .isInstanceOf(NotStarted.class)
                .hasMessageContaining("mariadb.log")
                .hasMessageContaining("[ERROR]");
    }

    private LocalMariaDb start() {
        return LocalMariaDb.start(data, Port.ANY, Durability.KEPT);
    }

    private static void remember(DatabaseAccess access, int fact) throws SQLException {
        tell(access, "CREATE TABLE kept (fact INT)");
        tell(access, "INSERT INTO kept VALUES (" + fact + ")");
    }

    private static void tell(DatabaseAccess access, String sentence) throws SQLException {
        try (var connection = access.connect();
                var statement = connection.createStatement()) {
            statement.execute(sentence);
        }
    }

    private static String ask(DatabaseAccess access, String question) throws SQLException {
        try (var connection = access.connect();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
