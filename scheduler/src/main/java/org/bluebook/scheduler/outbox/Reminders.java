package org.bluebook.scheduler.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who was reminded of what. */
@ApplicationScoped
public class Reminders implements PanacheRepository<Reminder> {
    /** Everybody who was reminded of a deadline, by account. */
    public List<Reminder> of(Instant deadline) {
        return list("deadline = ?1 order by account", deadline);
    }

    /** Who was not reminded, or perhaps not, of a deadline that is ahead, and not because they had done it; not who is just being told. */
    public List<Reminder> unheard(Instant now, Instant takenUpBefore) {
        return list(
                "deadline > ?1 and words <> ?2 and (state = ?3 or (state = ?4 and (takenUpAt is null or takenUpAt < ?5)))"
                        + " order by account, deadline",
                now,
                Chase.DONE,
                DeliveryState.FAILED,
                DeliveryState.UNCERTAIN,
                takenUpBefore);
    }

    /** Enters that somebody is to be reminded, unless that is on record. */
    @Transactional(TxType.REQUIRES_NEW)
    void enter(String account, YearMonth month, Instant deadline, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        "insert ignore into reminder (account, month, deadline, state, tries, not_before, words)"
                                + " values (?1, ?2, ?3, 'PENDING', 0, ?4, '')")
                .setParameter(1, account)
                .setParameter(2, month.toString())
                .setParameter(3, deadline)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** What is to be sent now, the longest due first; looked up without a lock. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Reminder> dueAt(Instant now, int limit) {
        return find("notBefore <= ?1 order by notBefore, id", now)
                .page(0, limit)
                .list();
    }

    /** Takes a reminder up that is to be sent now; false where it was sent, is to wait, or is in somebody else's hands. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean isTakenUp(Reminder reminder, Instant now) {
        var due = locked(reminder).filter(standing -> standing.isDueAt(now));
        due.ifPresent(standing -> standing.takeUp(now));
        return due.isPresent();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void change(Reminder reminder, Consumer<Reminder> change) {
        change.accept(locked(reminder).orElseThrow());
    }

    private Optional<Reminder> locked(Reminder reminder) {
        return findByIdOptional(reminder.id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
