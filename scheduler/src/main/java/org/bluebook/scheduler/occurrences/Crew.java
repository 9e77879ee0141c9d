package org.bluebook.scheduler.occurrences;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * The threads of a node: a few of their own for what is due, so that whoever asks the application something is never kept
 * waiting by it, and one that says that the node is alive and looks, now and then, for what nobody rang for.
 */
final class Crew implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Crew.class);

    private final Node node;
    private final Ledger ledger;
    private final Shift shift;
    private final Runnable whenDone;
    private final ExecutorService hands;
    private final ScheduledExecutorService watch;
    private final Semaphore idle;
    private final AtomicLong rings = new AtomicLong();
    private volatile boolean stopping;

    /** {@code whenDone} is called each time that there is nothing left to do for now. */
    Crew(Node node, Ledger ledger, Shift shift, Runnable whenDone) {
        this.node = node;
        this.ledger = ledger;
        this.shift = shift;
        this.whenDone = whenDone;
        hands = Executors.newFixedThreadPool(shift.hands(), daemon("occurrences"));
        watch = Executors.newSingleThreadScheduledExecutor(daemon("occurrences-watch"));
        idle = new Semaphore(shift.hands());
    }

    private static ThreadFactory daemon(String name) {
        var number = new AtomicLong();
        return task -> {
            var thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Begins to look by itself. */
    void start() {
        repeat(shift.beat(), node::beat);
        repeat(shift.sweep(), this::sweep);
    }

    private void repeat(Duration every, Runnable task) {
        var unused = watch.scheduleWithFixedDelay(
                () -> guarded(task), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        ledger.tidy();
        ring();
        ledger.untilALeaseEnds()
                .filter(left -> left.compareTo(shift.sweep()) < 0)
                .ifPresent(this::ringAfter);
    }

    /** A node that fell silent is helped as soon as its lease ends, and not at the sweep after that. */
    private void ringAfter(Duration left) {
        var unused = watch.schedule(() -> guarded(this::ring), left.toMillis() + 1, TimeUnit.MILLISECONDS);
    }

    /** Something is due: whoever is idle looks for it. */
    void ring() {
        rings.incrementAndGet();
        for (int hand = 0; hand < shift.hands() && !stopping && idle.tryAcquire(); hand++) {
            hands.execute(this::attend);
        }
    }

    private void attend() {
        long heard;
        do {
            heard = rings.get();
            guarded(this::drain);
        } while (heard != rings.get() && !stopping);
        idle.release();
        if (heard != rings.get()) {
            ring();
        }
        guarded(whenDone);
    }

    private void drain() {
        var claim = stopping ? Optional.<Claim>empty() : node.claim();
        while (claim.isPresent()) {
            claim = node.perform(claim.get(), () -> !stopping).next();
        }
    }

    /** A store that does not answer now is asked again at the next sweep. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("What is due could not be looked at; the next sweep tries again.", e);
        }
    }

    /** Takes up nothing more, and waits for what is going on; what does not end in time is taken over by another node. */
    @Override
    public void close() {
        stopping = true;
        hands.shutdown();
        try {
            if (!hands.awaitTermination(shift.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("What is going on did not end in time; another node will take it over.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        watch.shutdownNow();
    }

    /** How many hands; how often a sign of life is given, and what is due is looked for; how long is waited at the end. */
    record Shift(int hands, Duration beat, Duration sweep, Duration patience) {}
}
