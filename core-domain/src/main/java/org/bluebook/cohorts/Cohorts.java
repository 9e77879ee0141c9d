package org.bluebook.cohorts;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bluebook.calendar.Period;

/** What was counted of cohorts; of each the latest revision is in force. */
@ApplicationScoped
public class Cohorts implements PanacheRepository<Cohort> {
    private static final String IN_FORCE =
            " c.revision = (select max(l.revision) from Cohort l where l.place = c.place and l.period = c.period"
                    + " and l.recordedAt <= :at)";

    /** Of every borough that has one for a quarter, as known at an instant; one statement. */
    public List<Cohort> of(Period quarter, Instant at) {
        return getEntityManager()
                .createQuery(
                        "select distinct c from Cohort c left join fetch c.bands where c.period = :period and"
                                + IN_FORCE + " order by c.place",
                        Cohort.class)
                .setParameter("period", quarter)
                .setParameter("at", at)
                .getResultList();
    }

    /** In force now. */
    public Optional<Cohort> latest(String place, Period quarter) {
        return find("place = ?1 and period = ?2 order by revision desc", place, quarter)
                .firstResultOptional();
    }

    /** Every revision, the first one first. */
    public List<Cohort> history(String place, Period quarter) {
        return list("place = ?1 and period = ?2 order by revision", place, quarter);
    }

    /** Those in force behind one, by place and quarter; null stands for any; one statement and one for the bands. */
    public List<Cohort> after(String place, Period period, int limit, String of, Period in, Instant at) {
        return getEntityManager()
                .createQuery(
                        "from Cohort c where (:of is null or c.place = :of) and (:in is null or c.period = :in)"
                                + " and (:place is null or c.place > :place or (c.place = :place and c.periodFirst > :first))"
                                + " and" + IN_FORCE + " order by c.place, c.periodFirst",
                        Cohort.class)
                .setParameter("of", of)
                .setParameter("in", in)
                .setParameter("place", place)
                .setParameter("first", period == null ? null : period.first())
                .setParameter("at", at)
                .setMaxResults(limit)
                .getResultList();
    }
}
