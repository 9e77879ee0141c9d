package org.bluebook.scheduler;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock that the application has, for tests with a container. */
class ClockForTests {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
