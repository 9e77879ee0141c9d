package org.bluebook.scheduler.occurrences;

import java.time.Duration;

/**
 * How long a node may be silent before its work is taken over, how late counts as late, how often something is tried,
 * and how long is waited after the first failure; the wait doubles until it is the longest.
 */
public record Limits(Duration lease, Duration tolerance, int attempts, Duration firstWait, Duration longestWait) {

    /** The wait after as many attempts. */
    Duration waitAfter(int tried) {
        var wait = firstWait.multipliedBy(1L << Math.min(tried - 1, 20));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
