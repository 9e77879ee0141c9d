package org.bluebook.scheduler.occurrences;

import org.bluebook.local.TestDatabase;
import org.junit.jupiter.api.BeforeAll;

/** In MariaDB, as the product has it. */
class MariaDbLedgerTest extends LedgerContract {
    private static RealStore store;

    @BeforeAll
    static void open() {
        var access = TestDatabase.of("scheduler");
        RealStore.migrate(access);
        store = new RealStore(access);
    }

    @Override
    StoreForTests empty() {
        store.empty();
        return store;
    }
}
