package org.bluebook.scheduler.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bluebook.refusals.Refusal;
import org.jboss.logging.Logger;

/**
 * Carries what is due, one delivery in one transaction, whose lock is held over the whole dialogue. That an attempt begins
 * is committed beside it first: an attempt without an end, on a delivery nobody holds, is one whose sender has vanished.
 */
@ApplicationScoped
public class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final int ROUND = 100;
    private static final String DIFFERS =
            "Nobody knows whether this arrived, and the message would be written differently today: ask them before it is sent again.";

    private static final String WITHDRAWN =
            "The issue was withdrawn before this was sent: nobody is told of it any more.";

    /** Greetings, names, encryption, signing in, whom, what: so many answers are waited for at most. */
    private static final int ANSWERS = 12;

    private final Deliveries deliveries;
    private final Attempts attempts;
    private final Letters letters;
    private final Carrier carrier;
    private final MailOptions options;
    private final Patience patience;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    @Inject
    Postman(Deliveries deliveries, Attempts attempts, Letters letters, Carrier carrier, MailOptions options) {
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.letters = letters;
        this.carrier = carrier;
        this.options = options;
        this.patience = new Patience(options.attempts(), options.firstWait(), options.longestWait());
    }

    /** Whether there is a mail server at all; without one everything waits. */
    public boolean isReady() {
        return carrier.isReady();
    }

    /** Makes an attempt at what is due, the longest due first; says at how many. */
    public int deliverDue(Instant now) {
        if (!isReady()) {
            return 0;
        }
        var watch = Watch.from(now);
        return (int) due(now).stream().filter(id -> attempt(id, watch)).count();
    }

    private List<Long> due(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.dueAt(now, ROUND));
    }

    /** What goes wrong with one does not keep the others waiting; an attempt it leaves without an end is found the next time. */
    private boolean attempt(long id, Watch watch) {
        int seconds = Math.toIntExact(options.timeOut().toSeconds() * ANSWERS);
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(seconds)
                    .call(() -> deliveries
                            .lockedUnlessBusy(id)
                            .map(delivery -> attempt(delivery, watch))
                            .orElse(false));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Delivery %d could not be attempted.", id);
            putBack(id, watch);
            return false;
        }
    }

    private boolean isBegun(Delivery delivery) {
        return attempts.latestOf(delivery)
                .filter(attempt -> attempt.number() >= delivery.progress().nextAttempt())
                .isPresent();
    }

    /** What cannot be attempted waits its turn like what the server is too busy for, so that it keeps nobody else waiting. */
    private void putBack(long id, Watch watch) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> deliveries
                            .lockedUnlessBusy(id)
                            .filter(delivery -> delivery.progress().isDueAt(watch.now()) && !isBegun(delivery))
                            .ifPresent(delivery -> delivery.progress()
                                    .putBack(
                                            "It could not be attempted; the log says why.",
                                            watch.now().plus(options.longestWait()))));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Delivery %d could not be put back.", id);
        }
    }

    private boolean attempt(Delivery delivery, Watch watch) {
        var progress = delivery.progress();
        attempts.unheardOf(delivery).forEach(unheard -> hear(progress, unheard, watch));
        if (!progress.isDueAt(watch.now())) {
            return false;
        }
        if (letters.isOfWithdrawn(delivery)) {
            progress.stop(WITHDRAWN);
            return false;
        }
        try {
            var letter = letters.of(delivery);
            if (isSecondOfAnother(attempts.latestOf(delivery), progress, letter)) {
                progress.stop(DIFFERS);
                return false;
            }
            carry(delivery, letter, watch);
            return true;
        } catch (Refusal refusal) {
            progress.stop(refusal.getMessage());
            return false;
        }
    }

    /** The sender of that attempt vanished before it could tell the delivery how it ended, or before it did. */
    private void hear(Progress progress, Attempt unheard, Watch watch) {
        var ending = unheard.ending().orElseGet(Ending::lost);
        attempts.end(unheard, ending, watch.now());
        settle(progress, ending, watch);
    }

    /** Whether it would follow by itself a message that may have arrived, and not be the same byte for byte. */
    private static boolean isSecondOfAnother(Optional<Attempt> before, Progress progress, Letter letter) {
        return progress.state() == DeliveryState.UNCERTAIN
                && !before.map(Attempt::messageSha256).equals(Optional.of(letter.sha256()));
    }

    private void carry(Delivery delivery, Letter letter, Watch watch) {
        var attempt = attempts.begin(delivery, letter.sha256(), watch.now());
        var ending = carrier.carry(letter);
        attempts.end(attempt, ending, watch.now());
        settle(delivery.progress(), ending, watch);
    }

    private void settle(Progress progress, Ending ending, Watch watch) {
        progress.settle(ending, watch.now(), patience, chance.nextDouble());
    }
}
