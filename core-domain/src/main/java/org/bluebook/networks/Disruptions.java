package org.bluebook.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What units claim to have done to networks. */
@ApplicationScoped
public class Disruptions implements PanacheRepositoryBase<Disruption, String> {
    /** Counts by the month the effect was had, oldest first; both days are included; one statement. */
    public List<DisruptionCount> byMonth(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.networks.DisruptionCount(year(d.day), month(d.day), n.involvement, count(d),
                            sum(case when d.state = CONFIRMED then 1 else 0 end),
                            sum(case when d.state = REJECTED then 1 else 0 end))
                        from Disruption d join d.network n where d.day between :from and :to
                        group by year(d.day), month(d.day), n.involvement
                        order by year(d.day), month(d.day), n.involvement
                        """, DisruptionCount.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Claims that nobody has judged, oldest first. */
    public List<Disruption> awaitingJudgement() {
        return list("state = ?1 order by day, reference", DisruptionState.CLAIMED);
    }
}
