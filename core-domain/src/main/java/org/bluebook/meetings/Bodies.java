package org.bluebook.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The boards and committees that are answered to. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, String> {
    /** Bodies behind one, by reference. */
    public List<Body> after(String reference, int limit) {
        return find("(?1 is null or reference > ?1) order by reference", reference)
                .page(0, limit)
                .list();
    }

    /** A body for the transaction that changes it. */
    public Optional<Body> locked(String reference) {
        return findByIdOptional(reference, LockModeType.PESSIMISTIC_WRITE);
    }
}
