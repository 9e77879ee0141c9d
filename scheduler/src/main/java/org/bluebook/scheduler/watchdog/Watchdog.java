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
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.bluebook.scheduler.occurrences.SchedulerOptions;
import org.bluebook.scheduler.outbox.Notices;
import org.bluebook.scheduler.outbox.Notices.Whom;
import org.jboss.logging.Logger;

/** Looks every minute, in a thread of its own that nothing else wakes; what is new it tells whoever has to act, in one message each. */
@ApplicationScoped
public class Watchdog {
    private static final Logger LOG = Logger.getLogger(Watchdog.class);

    /** Room for a dialogue each with a slow mail server. */
    private static final int SECONDS = 600;

    private final Expectations expectations;
    private final Troubles troubles;
    private final Notices notices;
    private final SchedulerOptions options;
    private final Clock clock;
    private final AtomicReference<Tally> tally = new AtomicReference<>();
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
        int fresh = QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> compare(now));
        tally.set(QuarkusTransaction.requiringNew().call(() -> troubles.tally(now)));
        return fresh;
    }

    /** What it counted when it last looked; nothing before that. */
    public Optional<Tally> tally() {
        return Optional.ofNullable(tally.get());
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
        for (Whom whom : Whom.values()) {
            tell(whom, now);
        }
        return fresh.size();
    }

    /** What could not be told is told the next time, with whatever is new by then. */
    private void tell(Whom whom, Instant now) {
        var news = troubles.open().stream()
                .filter(trouble -> trouble.isNewsTo(whom))
                .toList();
        if (!news.isEmpty() && notices.isTold(whom, sentences(news), now)) {
            news.forEach(trouble -> trouble.tell(whom, now));
        }
    }

    private static List<String> sentences(List<Trouble> news) {
        return news.stream().map(Trouble::sentence).toList();
    }
}
