package org.bluebook.scheduler.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.bluebook.refusals.Refusal;

/**
 * Carries what is due, one delivery in one transaction, which holds it over the whole dialogue. That an attempt begins is
 * committed beside it first: an attempt without an end, on a delivery nobody holds, is one whose sender has vanished.
 */
final class Round {
    private static final int MOST = 100;
    private static final String DIFFERS =
            "Nobody knows whether this arrived, and the message would be written differently today: ask them before it is sent again.";

    private final Outgoing outgoing;
    private final Carrier carrier;
    private final Patience patience;
    private final RandomGenerator chance;
    private final BiConsumer<Long, RuntimeException> log;

    Round(
            Outgoing outgoing,
            Carrier carrier,
            Patience patience,
            RandomGenerator chance,
            BiConsumer<Long, RuntimeException> log) {
        this.outgoing = outgoing;
        this.carrier = carrier;
        this.patience = patience;
        this.chance = chance;
        this.log = log;
    }

    /** Makes an attempt at what is due, the longest due first; says at how many. */
    int deliverDue(InstantSource watch) {
        if (!carrier.isReady()) {
            return 0;
        }
        return (int) outgoing.dueAt(watch.instant(), MOST).stream()
                .filter(id -> isAttempted(id, watch))
                .count();
    }

    /** What goes wrong with one does not keep the others waiting; an attempt it leaves without an end is found the next time. */
    private boolean isAttempted(long id, InstantSource watch) {
        try {
            return outgoing.holding(id, held -> isAttempted(id, held, watch)).orElse(false);
        } catch (RuntimeException e) {
            log.accept(id, e);
            putBack(id, watch);
            return false;
        }
    }

    /** What cannot be attempted waits its turn like what the server is too busy for, so that it keeps nobody else waiting. */
    private void putBack(long id, InstantSource watch) {
        try {
            outgoing.holding(id, held -> putBack(held, watch.instant()));
        } catch (RuntimeException e) {
            log.accept(id, e);
        }
    }

    private boolean putBack(Held held, Instant now) {
        boolean isUntouched = held.progress().isDueAt(now) && held.unheardOf().isEmpty();
        if (isUntouched) {
            held.progress().putBack("It could not be attempted; the log says why.", now.plus(patience.longest()));
        }
        return isUntouched;
    }

    private boolean isAttempted(long id, Held held, InstantSource watch) {
        var progress = held.progress();
        held.unheardOf().forEach(unheard -> hear(id, progress, unheard, watch.instant()));
        if (!progress.isDueAt(watch.instant())) {
            return false;
        }
        var untold = held.whyUntold();
        if (untold.isPresent()) {
            progress.stop(untold.get());
            return false;
        }
        try {
            var letter = held.letter();
            if (isSecondOfAnother(held, letter)) {
                progress.stop(DIFFERS);
                return false;
            }
            carry(id, progress, letter, watch);
            return true;
        } catch (Refusal refusal) {
            progress.stop(refusal.getMessage());
            return false;
        }
    }

    /** The sender of that attempt vanished before it could tell the delivery how it ended, or before it did. */
    private void hear(long id, Progress progress, Tried unheard, Instant now) {
        var ending = unheard.ending().orElseGet(Ending::lost);
        outgoing.end(id, unheard.number(), ending, now);
        settle(progress, ending, now);
    }

    /** Whether it would follow by itself a message that may have arrived, and not be the same byte for byte. */
    private static boolean isSecondOfAnother(Held held, Letter letter) {
        return held.progress().state() == DeliveryState.UNCERTAIN
                && held.latest()
                        .filter(tried -> tried.messageSha256().equals(letter.sha256()))
                        .isEmpty();
    }

    private void carry(long id, Progress progress, Letter letter, InstantSource watch) {
        int number = progress.nextAttempt();
        outgoing.begin(id, number, letter.sha256(), watch.instant());
        var ending = carrier.carry(letter);
        outgoing.end(id, number, ending, watch.instant());
        settle(progress, ending, watch.instant());
    }

    private void settle(Progress progress, Ending ending, Instant at) {
        progress.settle(ending, at, patience, chance.nextDouble());
    }
}
