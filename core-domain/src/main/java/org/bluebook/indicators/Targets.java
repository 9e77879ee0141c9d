package org.bluebook.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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

    public List<Target> forYear(FinancialYear year) {
        return list("period", Period.financialYear(year.startYear()));
    }
}
