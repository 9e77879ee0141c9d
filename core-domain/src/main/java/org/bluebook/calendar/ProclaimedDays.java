package org.bluebook.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;

/** What was proclaimed of single days. */
@ApplicationScoped
public class ProclaimedDays implements PanacheRepositoryBase<ProclaimedDay, LocalDate> {
    /** The days worked, by the law and by what is proclaimed now. */
    public WorkingDays workingDays() {
        return new WorkingDays(listAll());
    }

    /** A day for the transaction that changes it. */
    public Optional<ProclaimedDay> locked(LocalDate day) {
        return findByIdOptional(day, LockModeType.PESSIMISTIC_WRITE);
    }
}
