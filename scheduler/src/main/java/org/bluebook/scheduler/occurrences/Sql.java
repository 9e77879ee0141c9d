package org.bluebook.scheduler.occurrences;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Statements on one connection; instants go in and come out in UTC, whatever zone the session has. */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** How many rows were changed. */
    int update(String statement, Object... values) {
        try (var prepared = prepared(statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new StoreDidNotAnswer(e);
        }
    }

    <T> List<T> list(Reading<T> reading, String statement, Object... values) {
        try (var prepared = prepared(statement, values);
                var answer = prepared.executeQuery()) {
            var list = new ArrayList<T>();
            while (answer.next()) {
                list.add(reading.of(answer));
            }
            return list;
        } catch (SQLException e) {
            throw new StoreDidNotAnswer(e);
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        var prepared = connection.prepareStatement(statement);
        for (int place = 0; place < values.length; place++) {
            prepared.setObject(place + 1, value(values[place]));
        }
        return prepared;
    }

    private static Object value(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> label ? label.name() : value;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
