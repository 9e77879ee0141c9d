package org.bluebook.scheduler.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** Who is to be told of which issue, and how far that is. */
@ApplicationScoped
public class Deliveries implements PanacheRepository<Delivery> {
    /** The longest due first; looked up without a lock, since a lock on a range would make issues wait for mail. */
    List<Long> dueAt(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select d.id from Delivery d where d.progress.notBefore <= :now order by d.progress.notBefore, d.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A delivery for the transaction that carries it out; none while another one does. */
    Optional<Delivery> lockedUnlessBusy(long id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** Everybody who is told of an issue, by address. */
    public List<Delivery> of(String paper, int number) {
        return list("issue.paper = ?1 and issue.number = ?2 order by address", paper, number);
    }
}
