package org.bluebook.scheduler.occurrences;

import java.sql.SQLException;
import java.util.Set;

/** The database refused a statement, or did not answer; what was asked in that transaction has not happened, or nobody knows. */
final class StoreDidNotAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A row changed since it was looked at, a lock that was waited for in vain, a deadlock. */
    private static final Set<Integer> SOMEBODY_WAS_QUICKER = Set.of(1020, 1205, 1213);

    StoreDidNotAnswer(SQLException cause) {
        super("The database did not do as it was asked: " + cause.getMessage(), cause);
    }

    /** Whether the transaction was rolled back for another's sake, and may be tried again. */
    boolean isForAnothersSake() {
        return getCause() instanceof SQLException sql && SOMEBODY_WAS_QUICKER.contains(sql.getErrorCode());
    }
}
