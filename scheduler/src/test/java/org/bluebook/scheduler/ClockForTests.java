package org.bluebook.scheduler;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock that the application has, for tests with a container: the machine's, until a test puts it on. */
@Singleton
public class ClockForTests extends Clock {
    private static final Clock MACHINE = Clock.systemUTC();

    private volatile Duration ahead = Duration.ZERO;

    public void show(Instant now) {
        ahead = Duration.between(MACHINE.instant(), now);
    }

    public void goRight() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return MACHINE.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return offset(MACHINE.withZone(zone), ahead);
    }
}
