package org.bluebook.store;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The application does not start on a store whose transactions could write over what they have not seen. */
@ApplicationScoped
public class SnapshotIsolation {
    private final DataSource store;

    @Inject
    SnapshotIsolation(DataSource store) {
        this.store = store;
    }

    void check(@Observes @Priority(1) StartupEvent start) throws SQLException {
        try (var connection = store.getConnection()) {
            verify(connection);
        }
    }

    /** Refuses a connection without {@code innodb_snapshot_isolation}. */
    public static void verify(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SHOW VARIABLES LIKE 'innodb_snapshot_isolation'")) {
            if (!answer.next() || !answer.getString(2).equals("ON")) {
                throw new StoreNotSafe();
            }
        }
    }
}
