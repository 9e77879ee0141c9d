package org.bluebook.indicators;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Many observations as rows of the table, sent together: one by one, each would cost a journey to the store. */
record ObservationRows(List<Observation> observations) {
    static final String INSERT = """
            INSERT INTO observation (indicator, place, period, revision, period_kind, period_first, amount, unit,
                qualifier, stated_as, period_as_stated, status, source, definition, recorded_at, recorded_by, reason,
                brought_by, withdrawn)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    void insert(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var observation : observations) {
                put(observation, statement);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void put(Observation o, PreparedStatement row) throws SQLException {
        Object[] values = {
            o.indicator(),
            o.place(),
            o.period().toString(),
            o.revision(),
            o.period().kind().name(),
            o.period().first(),
            o.quantity().amount(),
            o.quantity().unit().name(),
            o.quantity().qualifier().name(),
            o.statedAs().orElse(null),
            o.periodAsStated().orElse(null),
            o.status().name(),
            o.source(),
            o.definition(),
            LocalDateTime.ofInstant(o.recordedAt(), ZoneOffset.UTC),
            o.recordedBy().name(),
            o.reason().orElse(null),
            o.broughtBy().orElse(null),
            o.isWithdrawn()
        };
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
    }
}
