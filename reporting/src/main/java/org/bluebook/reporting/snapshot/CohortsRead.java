package org.bluebook.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.cohorts.Cohort;
import org.bluebook.cohorts.Cohorts;
import org.bluebook.reporting.snapshot.CohortFacts.BandFacts;

/** Reads the cohorts of the last quarter that is over; one statement. */
@ApplicationScoped
class CohortsRead {
    private final Cohorts cohorts;

    @Inject
    CohortsRead(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    List<CohortFacts> upTo(YearMonth month, Instant at) {
        return cohorts.of(lastQuarter(month), at).stream()
                .map(CohortsRead::facts)
                .toList();
    }

    /** The one that ends with the month, or ended before it. */
    private static Period lastQuarter(YearMonth month) {
        return Period.quarterOf(month.minusMonths(month.getMonthValue() % 3));
    }

    private static CohortFacts facts(Cohort cohort) {
        return new CohortFacts(
                cohort.place(),
                cohort.period(),
                cohort.revision(),
                cohort.source(),
                cohort.bands().stream()
                        .map(b -> new BandFacts(b.least(), b.most(), b.people(), b.offences()))
                        .toList());
    }
}
