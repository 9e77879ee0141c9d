package org.bluebook.api.fuzz;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Everything on record but what tells of the requests themselves, as one number for each table. */
final class Records implements AutoCloseable {
    private static final Set<String> ABOUT_REQUESTS = Set.of("audit_entry", "kept_answer", "flyway_schema_history");

    private final Connection connection;
    private final String question;

    Records(DataSource store) throws SQLException {
        connection = store.getConnection();
        question = "CHECKSUM TABLE " + String.join(", ", tables());
    }

    private List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME");
                if (!ABOUT_REQUESTS.contains(name) && !name.startsWith("audit")) {
                    tables.add("`" + name + "`");
                }
            }
        }
        return tables;
    }

    /** Equal as long as nothing was changed. */
    Map<String, Long> now() throws SQLException {
        var sums = new TreeMap<String, Long>();
        try (var sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(question)) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getLong(2));
            }
        }
        return sums;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
