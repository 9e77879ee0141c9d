package org.bluebook.api.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. */
final class MovableClock extends Clock {
    private final AtomicReference<Instant> shown;

    MovableClock(Instant startsAt) {
        shown = new AtomicReference<>(startsAt);
    }

    void move(Instant to) {
        shown.set(to);
    }

    @Override
    public Instant instant() {
        return shown.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
