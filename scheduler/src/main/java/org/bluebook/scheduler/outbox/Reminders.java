package org.bluebook.scheduler.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who was reminded of what. */
@ApplicationScoped
public class Reminders implements PanacheRepository<Reminder> {
    /** Everybody who was reminded of a deadline, by account. */
    public List<Reminder> of(Instant deadline) {
        return list("deadline = ?1 order by account", deadline);
    }

    /** The reminder to be sent now, taken up; none where it was sent, is to wait, or is in somebody else's hands. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Reminder> takeUp(String account, Instant deadline, Instant now) {
        enter(account, deadline, now);
        var due = of(account, deadline).filter(reminder -> reminder.isDueAt(now));
        due.ifPresent(Reminder::takeUp);
        return due;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void settle(String account, Instant deadline, Ending ending, Instant at, Patience patience, double chance) {
        of(account, deadline).orElseThrow().settle(ending, at, patience, chance);
    }

    private void enter(String account, Instant deadline, Instant now) {
        getEntityManager()
                .createNativeQuery("insert ignore into reminder (account, deadline, state, tries, not_before, words)"
                        + " values (?1, ?2, 'PENDING', 0, ?3, '')")
                .setParameter(1, account)
                .setParameter(2, deadline)
                .setParameter(3, now)
                .executeUpdate();
    }

    private Optional<Reminder> of(String account, Instant deadline) {
        return find("account = ?1 and deadline = ?2", account, deadline)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
