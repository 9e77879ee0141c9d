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

    /** A page of who is told of an issue and how far that is, behind an address; one statement. */
    public List<DeliveryEntry> entries(String paper, int number, String after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.scheduler.outbox.DeliveryEntry(
                            d.address, d.name, d.form, d.progress.state, d.progress.uncertain, d.progress.attempts,
                            d.progress.words, d.progress.sentAt, a.at)
                        from Delivery d join d.issue i left join Acknowledgement a on a.delivery = d.id
                        where i.paper = :paper and i.number = :number and (:after is null or d.address > :after)
                        order by d.address
                        """, DeliveryEntry.class)
                .setParameter("paper", paper)
                .setParameter("number", number)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The delivery whose link this token is part of. */
    public Optional<Delivery> linkedBy(String token) {
        return find("from Delivery d join fetch d.issue where d.token = ?1", token)
                .firstResultOptional();
    }

    /** Notes that the link was followed; the first time counts. */
    public void acknowledge(Delivery delivery, Instant at) {
        getEntityManager()
                .createNativeQuery("insert ignore into acknowledgement (delivery, at) values (?1, ?2)")
                .setParameter(1, delivery.id())
                .setParameter(2, at)
                .executeUpdate();
    }

    /** How many are told of a paper's latest issue. */
    long ofLatest(String paper) {
        return count(
                "issue.paper = ?1 and issue.number = (select max(i.number) from Issue i where i.paper = ?1)", paper);
    }

    /** Everybody who is told of an issue, by address. */
    public List<Delivery> of(String paper, int number) {
        return list("issue.paper = ?1 and issue.number = ?2 order by address", paper, number);
    }
}
