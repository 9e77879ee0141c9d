package org.bluebook.scheduler.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Deliveries and attempts in the database; the lock is that of a row. */
final class MariaDbOutgoing implements Outgoing {
    /** Greetings, names, encryption, signing in, whom, what: so many answers are waited for at most. */
    private static final int ANSWERS = 12;

    private final Deliveries deliveries;
    private final Attempts attempts;
    private final Letters letters;
    private final int seconds;

    MariaDbOutgoing(Deliveries deliveries, Attempts attempts, Letters letters, MailOptions options) {
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.letters = letters;
        this.seconds = Math.toIntExact(options.timeOut().toSeconds() * ANSWERS);
    }

    @Override
    public List<Long> dueAt(Instant now, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.dueAt(now, limit));
    }

    @Override
    public <T> Optional<T> holding(long delivery, Function<Held, T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(seconds)
                .call(() -> deliveries.lockedUnlessBusy(delivery).map(Row::new).map(work));
    }

    @Override
    public void begin(long delivery, int number, String messageSha256, Instant at) {
        attempts.begin(delivery, number, messageSha256, at);
    }

    @Override
    public void end(long delivery, int number, Ending ending, Instant at) {
        attempts.end(delivery, number, ending, at);
    }

    private final class Row implements Held {
        private final Delivery delivery;

        Row(Delivery delivery) {
            this.delivery = delivery;
        }

        @Override
        public Progress progress() {
            return delivery.progress();
        }

        @Override
        public Optional<String> whyUntold() {
            return letters.whyUntold(delivery);
        }

        @Override
        public Letter letter() {
            return letters.of(delivery);
        }

        @Override
        public List<Tried> unheardOf() {
            return attempts.unheardOf(delivery).stream().map(Attempt::tried).toList();
        }

        @Override
        public Optional<Tried> latest() {
            return attempts.latestOf(delivery).map(Attempt::tried);
        }
    }
}
