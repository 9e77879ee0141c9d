package org.bluebook.scheduler.occurrences;

/** In memory, as the simulation has it. */
class MemoryLedgerTest extends LedgerContract {
    @Override
    StoreForTests empty() {
        return new MemoryStore();
    }
}
