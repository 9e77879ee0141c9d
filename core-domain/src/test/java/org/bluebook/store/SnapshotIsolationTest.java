package org.bluebook.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class SnapshotIsolationTest {
    @Inject
    DataSource store;

    @Test
    void isOnForTheApplicationsOwnConnections() throws SQLException {
        try (var connection = store.getConnection()) {
            assertThatCode(() -> SnapshotIsolation.verify(connection)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesAConnectionWithoutIt() throws SQLException {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET SESSION innodb_snapshot_isolation=OFF");

            assertThatThrownBy(() -> SnapshotIsolation.verify(connection))
                    .isInstanceOf(StoreNotSafe.class)
                    .hasMessageContaining("innodb_snapshot_isolation=ON");

            statement.execute("SET SESSION innodb_snapshot_isolation=ON");
        }
    }
}
