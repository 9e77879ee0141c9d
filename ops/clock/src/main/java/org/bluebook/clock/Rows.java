package org.bluebook.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** A look into the tables, and a broom for them. */
@ApplicationScoped
class Rows {
    private final DataSource source;

    @Inject
    Rows(DataSource source) {
        this.source = source;
    }

    void run(String statement) {
        try (var connection = source.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    long count(String query) {
        try (var connection = source.getConnection();
                var sql = connection.createStatement();
                var answer = sql.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Looks two hundred times a second, so that looking costs the database little. */
    void awaitNone(String query) {
        while (count(query) > 0) {
            rest();
        }
    }

    static void rest() {
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
}
