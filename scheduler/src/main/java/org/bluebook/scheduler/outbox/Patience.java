package org.bluebook.scheduler.outbox;

import java.time.Duration;
import java.util.Optional;

/** How often, and after what time, a server that was busy is asked again: twice as long each time, up to a longest. */
record Patience(int tries, Duration first, Duration longest) {
    /** Far above it the longest wait rules anyway. */
    private static final int DOUBLINGS = 20;

    /** The wait behind a number of tries, shortened by up to a half by chance in [0, 1); none when there were enough. */
    Optional<Duration> after(int tried, double chance) {
        if (tried >= tries) {
            return Optional.empty();
        }
        var whole = first.multipliedBy(1L << Math.min(tried - 1, DOUBLINGS));
        var wait = whole.compareTo(longest) < 0 ? whole : longest;
        return Optional.of(Duration.ofMillis(Math.round(wait.toMillis() * (1 - chance / 2))));
    }
}
