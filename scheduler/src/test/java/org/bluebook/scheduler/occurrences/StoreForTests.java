package org.bluebook.scheduler.occurrences;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** A store that a test can look into, with time that passes when told. */
interface StoreForTests extends Store {
    <T> T transaction(Supplier<T> work);

    /** Lets time pass for leases and waits. */
    void pass(Duration time);

    void pause(String rule);

    /** All rows, in the order they were made. */
    List<Row> rows();

    /** How the runs of an occurrence ended, in order; null for one that goes on. */
    List<Outcome> outcomes(long occurrence);
}
