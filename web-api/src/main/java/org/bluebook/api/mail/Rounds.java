package org.bluebook.api.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bluebook.scheduler.outbox.Chase;
import org.bluebook.scheduler.outbox.Postman;
import org.jboss.logging.Logger;

/** A round of the papers and the reminders that are due every few seconds, one at a time in this process; other nodes make theirs. */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int SECONDS = 10;
    private static final int PATIENCE_SECONDS = 20;

    private final Postman postman;
    private final Chase chase;
    private final Clock clock;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "postman"));
    private ScheduledFuture<?> rounds;

    @Inject
    Rounds(Postman postman, Chase chase, Clock clock) {
        this.postman = postman;
        this.chase = chase;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        rounds = executor.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** A dialogue that has begun may end; the next ones wait for the next start. */
    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        rounds.cancel(false);
        executor.shutdown();
        if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A mail server did not answer in time; what it was told is uncertain and will be said to be.");
        }
    }

    private void round() {
        round(postman::deliverDue);
        round(chase::remindDue);
    }

    private void round(Consumer<Instant> sending) {
        try {
            sending.accept(clock.instant());
        } catch (RuntimeException | Error e) {
            LOG.warn("A round of the postman failed; the next one tries again.", e);
        }
    }
}
