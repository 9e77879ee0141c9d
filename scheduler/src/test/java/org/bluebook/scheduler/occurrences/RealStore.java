package org.bluebook.scheduler.occurrences;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bluebook.local.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** The product's store on a real MariaDB, with a transaction bound to the thread; time passes by moving what was noted. */
final class RealStore implements StoreForTests {
    private final BoundSource source;
    private final MariaDbStore store;

    RealStore(DatabaseAccess access) {
        source = new BoundSource(pool(access));
        store = new MariaDbStore(source);
    }

    /** Makes the tables, as the product does at its start. */
    static void migrate(DatabaseAccess access) {
        Flyway.configure()
                .dataSource(access.url(), access.user(), access.password())
                .load()
                .migrate();
    }

    private static MariaDbPoolDataSource pool(DatabaseAccess access) {
        try {
            return new MariaDbPoolDataSource(access.url() + (access.url().contains("?") ? "&" : "?") + "user="
                    + access.user() + "&password=" + access.password()
                    + "&maxPoolSize=6&minPoolSize=1&socketTimeout=60000"
                    + "&initSql=SET SESSION innodb_snapshot_isolation=ON");
        } catch (SQLException e) {
            throw new StoreDidNotAnswer(e);
        }
    }

    int update(String statement, Object... values) {
        return store.ask(sql -> sql.update(statement, values));
    }

    <T> List<T> list(Sql.Reading<T> reading, String statement, Object... values) {
        return store.ask(sql -> sql.list(reading, statement, values));
    }

    void empty() {
        List.of("run", "occurrence", "rule").forEach(table -> update("DELETE FROM " + table));
    }

    /** On a connection of its own, even within a transaction of this thread. */
    @Override
    public <T> T alone(Function<Rows, T> work) {
        if (!source.isBound()) {
            return store.alone(work);
        }
        try {
            return CompletableFuture.supplyAsync(() -> store.alone(work)).join();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    @Override
    public <T> T joined(Function<Rows, T> work) {
        return store.joined(work);
    }

    @Override
    public <T> T transaction(Supplier<T> work) {
        return source.transaction(work);
    }

    @Override
    public void pass(Duration time) {
        long micros = time.toMillis() * 1_000;
        update("UPDATE run SET leased_until = leased_until - INTERVAL ? MICROSECOND", micros);
        update("UPDATE occurrence SET not_before = not_before - INTERVAL ? MICROSECOND", micros);
    }

    @Override
    public void pause(String rule) {
        update("UPDATE rule SET paused_at = UTC_TIMESTAMP(6) WHERE name = ?", rule);
    }

    @Override
    public List<Row> rows() {
        return list(row -> row.getLong("id"), "SELECT id FROM occurrence ORDER BY id").stream()
                .map(id -> joined(rows -> rows.lock(id)))
                .toList();
    }

    @Override
    public List<Outcome> outcomes(long occurrence) {
        return list(
                run -> run.getString("outcome") == null ? null : Outcome.valueOf(run.getString("outcome")),
                "SELECT outcome FROM run WHERE occurrence = ? ORDER BY fence",
                occurrence);
    }
}
