package org.bluebook.scheduler.outbox;

import java.time.Instant;
import java.time.InstantSource;

/** What time it is, told from when it was begun: dialogues take their time, and the clock that began them may be moved. */
record Watch(Instant begun, long nanos) implements InstantSource {
    static Watch from(Instant now) {
        return new Watch(now, System.nanoTime());
    }

    @Override
    public Instant instant() {
        return begun.plusNanos(System.nanoTime() - nanos);
    }
}
