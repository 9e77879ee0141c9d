package org.bluebook.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bluebook.corrections.Correction;
import org.bluebook.corrections.Corrections;
import org.bluebook.people.Actor;

/** What units claim to have done to networks. */
@ApplicationScoped
public class Disruptions implements PanacheRepositoryBase<Disruption, String> {
    private final Corrections corrections;

    @Inject
    Disruptions(Corrections corrections) {
        this.corrections = corrections;
    }

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

    /** Puts right a claim that nobody has judged, by its claimant; what it said stays on record. */
    public Correction correct(Disruption disruption, Claim claim, String because, Actor by, Instant at) {
        var correction = disruption.correct(claim, because, by, at);
        corrections.persist(correction);
        return correction;
    }

    /** Those of some references that there are, with their networks; one statement. */
    public List<Disruption> among(Collection<String> references) {
        return list("from Disruption d join fetch d.network where d.reference in ?1", references);
    }

    /** Claims that nobody has judged, oldest first. */
    public List<Disruption> awaitingJudgement() {
        return list("state = ?1 order by day, reference", DisruptionState.CLAIMED);
    }
}
