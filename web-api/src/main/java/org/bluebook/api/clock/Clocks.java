package org.bluebook.api.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the application. */
class Clocks {
    @Produces
    @Singleton
    Clock clock(ClockOptions options) {
        return options.movable() ? new MovableClock(options.startsAt()) : Clock.systemUTC();
    }
}
