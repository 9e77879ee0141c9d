package org.bluebook.scheduler.occurrences;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A node's clock, wrong by as much all the time. */
final class SkewedClock extends Clock {
    private final MemoryStore store;
    private final Duration skew;

    SkewedClock(MemoryStore store, Duration skew) {
        this.store = store;
        this.skew = skew;
    }

    @Override
    public Instant instant() {
        return store.shown().plus(skew);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
