package org.bluebook.scheduler.occurrences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bluebook.people.Actor;

/** The rules by which things become due. */
@ApplicationScoped
public class Rules {
    private static final int SHOWN = 5;

    private final MariaDbStore store;

    @Inject
    Rules(DataSource source) {
        store = new MariaDbStore(source);
    }

    /** Those behind the name {@code after} (all from the first where it is empty), in order of their names. */
    public List<Rule> behind(String after, int limit) {
        return store.ask(sql -> sql
                .list(Rules::named, "SELECT * FROM rule WHERE name > ? ORDER BY name LIMIT ?", after, limit)
                .stream()
                .map(rule -> withNext(sql, rule))
                .toList());
    }

    public Optional<Rule> named(String name) {
        return store.ask(
                sql -> sql.list(Rules::named, "SELECT * FROM rule WHERE name = ?", name).stream()
                        .map(rule -> withNext(sql, rule))
                        .findFirst());
    }

    /** Nothing of it is taken up until it is resumed; what is being done goes on. False where it is paused already. */
    public boolean pause(String name, Actor by, String reason, Instant at) {
        return store.ask(sql -> sql.update(
                        "UPDATE rule SET paused_at = ?, paused_by = ?, paused_because = ? WHERE name = ? AND paused_at IS NULL",
                        at,
                        by.name(),
                        reason,
                        name))
                == 1;
    }

    /** What has become due meanwhile is taken up now, in order, and is late. False where it is not paused. */
    public boolean resume(String name) {
        return store.ask(sql -> sql.update(
                        "UPDATE rule SET paused_at = NULL, paused_by = NULL, paused_because = NULL"
                                + " WHERE name = ? AND paused_at IS NOT NULL",
                        name))
                == 1;
    }

    private static Rule withNext(Sql sql, Rule rule) {
        var next = sql.list(
                row -> row.getObject("nominal", LocalDateTime.class),
                "SELECT nominal FROM occurrence WHERE rule = ? AND state = 'WAITING' ORDER BY due, id LIMIT ?",
                rule.name(),
                SHOWN);
        return new Rule(rule.name(), rule.pause(), next);
    }

    private static Rule named(ResultSet row) throws SQLException {
        var since = Sql.instant(row, "paused_at");
        var pause = since == null
                ? null
                : new Pause(since, row.getString("paused_by"), row.getString("paused_because"));
        return new Rule(row.getString("name"), Optional.ofNullable(pause), List.of());
    }
}
