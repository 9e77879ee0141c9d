package org.bluebook.scheduler.watchdog;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bluebook.scheduler.occurrences.SchedulerOptions;
import org.bluebook.scheduler.outbox.Notices;
import org.jboss.logging.Logger;

/** Looks every minute, in a thread of its own that nothing else wakes; what is new it tells the secretary, all in one message. */
@ApplicationScoped
public class Watchdog {
    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    /** Room for one dialogue with a slow mail server. */
    private static final int SECONDS = 300;

    private final Expectations expectations;
    private final Troubles troubles;
    private final Notices notices;
    private final SchedulerOptions options;
    private final Clock clock;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "watchdog");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Watchdog(Expectations expectations, Troubles troubles, Notices notices, SchedulerOptions options, Clock clock) {
        this.expectations = expectations;
        this.troubles = troubles;
        this.notices = notices;
        this.options = options;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (options.rings()) {
            var unused = executor.scheduleWithFixedDelay(this::guarded, 1, 1, TimeUnit.MINUTES);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        executor.shutdownNow();
    }

    private void guarded() {
        try {
            look(clock.instant());
        } catch (RuntimeException | Error e) {
            LOG.error("The watchdog could not look; it does so again in a minute.", e);
        }
    }

    /** Looks now; says how much is new. */
    public int look(Instant now) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> compare(now));
    }

    private int compare(Instant now) {
        troubles.lock();
        var found = expectations.missedAt(now);
        var open = troubles.open();
        open.stream()
                .filter(trouble -> found.stream().noneMatch(f -> f.isSameAs(trouble)))
                .forEach(trouble -> trouble.pass(now));
        var fresh = found.stream()
                .filter(f -> open.stream().noneMatch(f::isSameAs))
                .map(f -> new Trouble(f, now))
                .toList();
        troubles.persist(fresh);
        fresh.forEach(trouble -> LOG.warn(trouble.sentence()));
        tell(now);
        return fresh.size();
    }

    /** What could not be told is told the next time, with whatever is new by then. */
    private void tell(Instant now) {
        var untold =
                troubles.open().stream().filter(trouble -> !trouble.isTold()).toList();
        if (!untold.isEmpty() && notices.isTold(sentences(untold), now)) {
            untold.forEach(trouble -> trouble.tell(now));
        }
    }

    private static List<String> sentences(List<Trouble> untold) {
        return untold.stream().map(Trouble::sentence).toList();
    }
}
