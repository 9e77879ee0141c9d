package org.bluebook.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bluebook.calendar.FinancialYear;
import org.bluebook.calendar.Period;

/** What the indicators should reach. */
@ApplicationScoped
public class Targets implements PanacheRepository<Target> {
    public Optional<Target> of(String indicator, Period period) {
        return find("indicator = ?1 and period = ?2", indicator, period).firstResultOptional();
    }

    /** A target for the transaction that changes it. */
    public Optional<Target> locked(String indicator, Period period) {
        return find("indicator = ?1 and period = ?2", indicator, period)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of an indicator, the earliest period first. */
    public List<Target> ofIndicator(String indicator) {
        return list("indicator", indicator).stream()
                .sorted(Comparator.comparing(Target::period))
                .toList();
    }

    public List<Target> forYear(FinancialYear year) {
        return list("period", Period.financialYear(year.startYear()));
    }
}
