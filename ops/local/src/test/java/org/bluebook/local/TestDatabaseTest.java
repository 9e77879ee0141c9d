package org.bluebook.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void givesEachModuleItsOwnSchemaOnOneServer() {
        var first = TestDatabase.of("local_one");
        var second = TestDatabase.of("local_two");

        assertThat(first.schema()).isEqualTo("bluebook_local_one_test");
        assertThat(second.schema()).isEqualTo("bluebook_local_two_test");
        assertThat(first.schema("").url()).isEqualTo(second.schema("").url());
    }

    @Test
    void keepsTheSchemaWhileTheProcessLives() throws SQLException {
        try (var connection = TestDatabase.of("local_kept").connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (fact INT)");
        }

        try (var connection = TestDatabase.of("local_kept").connect();
                var found = connection.createStatement().executeQuery("SHOW TABLES")) {
            assertThat(found.next()).isTrue();
        }
    }

    @Test
    void refusesANameThatIsNoSchema() {
        assertThatThrownBy(() -> TestDatabase.of("core; drop"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'core; drop'");
    }

    @Test
    void handsAQuarkusTestItsDatasource() {
        var database = new MariaDbForTests();
        database.init(Map.of("schema", "local_quarkus"));

        var settings = database.start();

        assertThat(settings)
                .containsEntry("quarkus.datasource.jdbc.url", TestDatabase.url("local_quarkus"))
                .containsEntry("quarkus.datasource.username", "bluebook")
                .containsKey("quarkus.datasource.password");
    }
}
