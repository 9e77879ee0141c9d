package org.bluebook.networks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** Claims by place and month, both days included; one statement. */
    public List<DisruptionsInPlace> byPlaceAndMonth(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                    select new org.bluebook.networks.DisruptionsInPlace(d.place, year(d.day), month(d.day), count(d),
                        sum(case when d.state = CONFIRMED then 1 else 0 end),
                        sum(case when d.state = REJECTED then 1 else 0 end))
                    from Disruption d where d.day between :from and :to
                    group by d.place, year(d.day), month(d.day) order by d.place, year(d.day), month(d.day)
                    """, DisruptionsInPlace.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Claims at some places for days from one to another, both included, oldest first; one statement. */
    public List<Disruption> at(Collection<String> places, LocalDate from, LocalDate to) {
        return list("place in ?1 and day between ?2 and ?3 order by day, reference", places, from, to);
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

    /** Disruptions behind one that a search wants, by reference, with their networks; one statement. */
    public List<Disruption> after(String reference, int limit, DisruptionSearch search) {
        return getEntityManager()
                .createQuery("""
                    from Disruption d join fetch d.network n where (:after is null or d.reference > :after)
                    and (:state is null or d.state = :state) and (:unit is null or d.unit = :unit)
                    and (:network is null or n.reference = :network)
                    and (:from is null or d.day >= :from) and (:to is null or d.day <= :to) order by d.reference
                    """, Disruption.class)
                .setParameter("after", reference)
                .setParameter("state", search.state())
                .setParameter("unit", search.unit())
                .setParameter("network", search.network())
                .setParameter("from", search.from())
                .setParameter("to", search.to())
                .setMaxResults(limit)
                .getResultList();
    }

    /** A disruption with its network; one statement. */
    public Optional<Disruption> known(String reference) {
        return find("from Disruption d join fetch d.network where d.reference = ?1", reference)
                .firstResultOptional();
    }

    /** The number that counts the changes of a disruption, and nothing else of it. */
    public Optional<Integer> versionOf(String reference) {
        return getEntityManager()
                .createQuery("select d.version from Disruption d where d.reference = :reference", Integer.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** A disruption for the transaction that corrects or judges it: nobody else does before it ends. */
    public Optional<Disruption> locked(String reference) {
        return findByIdOptional(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Claims that nobody has judged, oldest first. */
    public List<Disruption> awaitingJudgement() {
        return list("state = ?1 order by day, reference", DisruptionState.CLAIMED);
    }
}
