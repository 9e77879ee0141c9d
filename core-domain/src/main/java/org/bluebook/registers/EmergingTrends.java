package org.bluebook.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** What is new and being watched. */
@ApplicationScoped
public class EmergingTrends implements PanacheRepositoryBase<EmergingTrend, String> {
    public List<EmergingTrend> inOrder() {
        return list("order by topic");
    }

    /** A trend for the transaction that changes it. */
    public Optional<EmergingTrend> locked(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }
}
