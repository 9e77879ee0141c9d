package org.bluebook.scheduler.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Makes rounds with what is due; other nodes have theirs. */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final Carrier carrier;
    private final Round round;

    @Inject
    Postman(Deliveries deliveries, Attempts attempts, Letters letters, Carrier carrier, MailOptions options) {
        this.carrier = carrier;
        this.round = new Round(
                new MariaDbOutgoing(deliveries, attempts, letters, options),
                carrier,
                new Patience(options.attempts(), options.firstWait(), options.longestWait()),
                RandomGenerator.getDefault(),
                (id, thrown) -> LOG.errorf(thrown, "Delivery %d could not be attempted.", id));
    }

    /** Whether there is a mail server at all; without one everything waits. */
    public boolean isReady() {
        return carrier.isReady();
    }

    /** Makes an attempt at what is due, the longest due first; says at how many. */
    public int deliverDue(Instant now) {
        return round.deliverDue(Watch.from(now));
    }
}
