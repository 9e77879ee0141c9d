package org.bluebook.scheduler.occurrences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The record of what was tried. */
@ApplicationScoped
public class Runs {
    private static final String ALL = """
            SELECT r.*, o.rule, o.kind, o.nominal, o.zone, o.subject, o.due, o.late
              FROM run r JOIN occurrence o ON o.id = r.occurrence
            """;

    private final MariaDbStore store;

    @Inject
    Runs(DataSource source) {
        store = new MariaDbStore(source);
    }

    /** Those before the run of that number, newest first; of one rule, or of all where none is named. */
    public List<Run> before(long id, int limit, Optional<String> rule) {
        return store.ask(sql -> sql.list(
                Runs::run,
                ALL + "WHERE r.id < ? AND (? IS NULL OR o.rule = ?) ORDER BY r.id DESC LIMIT ?",
                id,
                rule.orElse(null),
                rule.orElse(null),
                limit));
    }

    public Optional<Run> byId(long id) {
        return store.ask(sql -> sql.list(Runs::run, ALL + "WHERE r.id = ?", id)).stream()
                .findFirst();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                MariaDbRows.occurrence(row, row.getLong("occurrence")),
                row.getLong("fence"),
                row.getString("node"),
                Sql.instant(row, "began"),
                new Progress(row.getInt("parts_done"), row.getInt("parts")),
                end(row));
    }

    private static Optional<Run.End> end(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? Optional.empty()
                : Optional.of(new Run.End(
                        Outcome.valueOf(outcome),
                        Sql.instant(row, "ended"),
                        Duration.ofMillis(row.getLong("milliseconds")),
                        row.getString("findings").lines().toList()));
    }
}
