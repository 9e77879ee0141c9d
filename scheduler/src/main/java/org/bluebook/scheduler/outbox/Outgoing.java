package org.bluebook.scheduler.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where deliveries and the attempts at them are kept. */
interface Outgoing {
    /** The longest due first; looked up without a lock, since a lock on a range would make issues wait for mail. */
    List<Long> dueAt(Instant now, int limit);

    /** Works in a transaction that holds the delivery until it commits; empty while another one holds it. */
    <T> Optional<T> holding(long delivery, Function<Held, T> work);

    /** Commits beside that transaction that an attempt begins; fails where there is one of that number. */
    void begin(long delivery, int number, String messageSha256, Instant at);

    /** Commits beside that transaction how it ended, unless somebody who found it without an end has. */
    void end(long delivery, int number, Ending ending, Instant at);
}
