package org.bluebook.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;

/** What the store says when another transaction was quicker: the work can be done again from its start. */
public final class Transient {
    /** Record changed since last read, deadlock, lock wait timeout, and a key that somebody has just taken. */
    private static final Set<Integer> CODES = Set.of(1020, 1213, 1205, 1062);

    private static final int TRIES = 10;

    private Transient() {}

    private static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleStateException
                    || (cause instanceof SQLException sql && CODES.contains(sql.getErrorCode()))) {
                return true;
            }
        }
        return false;
    }

    /** Does it, again from its start where another transaction was quicker; each try is a transaction of its own. */
    public static <T> T again(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (tried == TRIES || !isCauseOf(e)) {
                    throw e;
                }
                pause(tried);
            }
        }
    }

    /** A moment of up to ten milliseconds for each try so far, by chance, so that two do not meet again. */
    private static void pause(int tried) {
        LockSupport.parkNanos(ThreadLocalRandom.current()
                .nextLong(Duration.ofMillis(10L * tried).toNanos()));
    }
}
