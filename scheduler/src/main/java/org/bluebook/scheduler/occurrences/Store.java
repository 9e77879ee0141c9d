package org.bluebook.scheduler.occurrences;

import java.util.function.Function;

/** Where the rows are kept. */
interface Store {
    /** In a transaction of its own, committed when the work returns. */
    <T> T alone(Function<Rows, T> work);

    /** In the transaction that the caller is in, which is the caller's to commit. */
    <T> T joined(Function<Rows, T> work);
}
