package org.bluebook.scheduler.outbox;

/** Takes a letter to the world's mail and says how that went. */
interface Carrier {
    /** Whether there is a way out at all. */
    boolean isReady();

    Ending carry(Letter letter);
}
