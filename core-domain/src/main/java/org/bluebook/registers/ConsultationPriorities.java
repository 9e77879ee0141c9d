package org.bluebook.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** What people asked for. */
@ApplicationScoped
public class ConsultationPriorities implements PanacheRepositoryBase<ConsultationPriority, Long> {
    public List<ConsultationPriority> inOrder() {
        return list("order by cycle, priority");
    }

    public Optional<ConsultationPriority> ranked(String cycle, int priority) {
        return find("cycle = ?1 and priority = ?2", cycle, priority).firstResultOptional();
    }

    /** A priority for the transaction that changes it. */
    public Optional<ConsultationPriority> locked(String cycle, int priority) {
        return find("cycle = ?1 and priority = ?2", cycle, priority)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
