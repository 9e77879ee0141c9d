package org.bluebook.scheduler.occurrences;

import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** The rows in MariaDB. A connection taken within a transaction of the container belongs to that transaction. */
final class MariaDbStore implements Store {
    private static final int TRIES = 10;

    private final DataSource source;

    MariaDbStore(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T alone(Function<Rows, T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return once(work);
            } catch (StoreDidNotAnswer e) {
                if (tried == TRIES || !e.isForAnothersSake()) {
                    throw e;
                }
            }
        }
    }

    /** Each statement sees what is committed, so that a look is never refused because somebody else went on. */
    private <T> T once(Function<Rows, T> work) {
        try (var connection = source.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("There is a transaction already, which is not ours to end.");
            }
            return within(new Sql(connection), work);
        } catch (SQLException e) {
            throw new StoreDidNotAnswer(e);
        }
    }

    /** Two statements less on the way than if the connection were told to commit nothing by itself, and to do so again. */
    private static <T> T within(Sql sql, Function<Rows, T> work) {
        boolean committed = false;
        try {
            sql.update("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            sql.update("START TRANSACTION");
            T result = work.apply(new MariaDbRows(sql));
            sql.update("COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                sql.update("ROLLBACK");
            }
        }
    }

    @Override
    public <T> T joined(Function<Rows, T> work) {
        return ask(sql -> work.apply(new MariaDbRows(sql)));
    }

    /** Asks within the transaction that the caller is in, if any. */
    <T> T ask(Function<Sql, T> question) {
        try (var connection = source.getConnection()) {
            return question.apply(new Sql(connection));
        } catch (SQLException e) {
            throw new StoreDidNotAnswer(e);
        }
    }
}
