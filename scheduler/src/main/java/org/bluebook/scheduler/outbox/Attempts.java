package org.bluebook.scheduler.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was tried; each line is committed on its own, whatever becomes of the transaction that holds the delivery. */
@ApplicationScoped
class Attempts implements PanacheRepository<Attempt> {
    /** Those that the delivery has not been told the end of, in order: whoever made them vanished before that was kept. */
    List<Attempt> unheardOf(Delivery delivery) {
        return list(
                "delivery = ?1 and number >= ?2 order by number",
                delivery.id(),
                delivery.progress().nextAttempt());
    }

    Optional<Attempt> latestOf(Delivery delivery) {
        return find("delivery = ?1 order by number desc", delivery.id()).firstResultOptional();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void begin(long delivery, int number, String messageSha256, Instant at) {
        persist(new Attempt(delivery, number, messageSha256, at));
    }

    /** Says how it ended, unless somebody who found it without an end has already. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(long delivery, int number, Ending ending, Instant at) {
        update(
                "outcome = ?1, words = ?2, endedAt = ?3 where delivery = ?4 and number = ?5 and outcome is null",
                ending.outcome(),
                ending.words(),
                at,
                delivery,
                number);
    }
}
