package org.bluebook.seizures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bluebook.corrections.Correction;
import org.bluebook.corrections.Corrections;
import org.bluebook.people.Actor;

/** Assets recovered. */
@ApplicationScoped
public class AssetRecoveries implements PanacheRepositoryBase<AssetRecovery, String> {
    private final Corrections corrections;

    @Inject
    AssetRecoveries(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Puts a recovery right; what it said stays on record. */
    public Correction correct(AssetRecovery asset, Recovery recovery, String because, Actor by, Instant at) {
        var correction = asset.correct(recovery, because, by, at);
        corrections.persist(correction);
        return correction;
    }

    /** Recoveries behind one that a search wants, by reference; one statement. */
    public List<AssetRecovery> after(String reference, int limit, RecoverySearch search) {
        return getEntityManager()
                .createQuery("""
                        from AssetRecovery r where (:after is null or r.reference > :after)
                        and (:kind is null or r.kind = :kind)
                        and (:unit is null or r.unit = :unit) and (:place is null or r.place = :place)
                        and (:from is null or r.day >= :from) and (:to is null or r.day <= :to) order by r.reference
                        """, AssetRecovery.class)
                .setParameter("after", reference)
                .setParameter("kind", search.kind())
                .setParameter("unit", search.unit())
                .setParameter("place", search.place())
                .setParameter("from", search.from())
                .setParameter("to", search.to())
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number that counts the changes of a recovery, and nothing else of it. */
    public Optional<Integer> versionOf(String reference) {
        return getEntityManager()
                .createQuery("select r.version from AssetRecovery r where r.reference = :reference", Integer.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** A recovery for the transaction that corrects it: nobody else does before it ends. */
    public Optional<AssetRecovery> locked(String reference) {
        return findByIdOptional(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Each recovery, for totals; both days included, and null for no bound; one statement. */
    public List<Recovered> recovered(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.seizures.Recovered(r.day, r.kind, r.pounds, r.unit, r.place)
                        from AssetRecovery r where (:from is null or r.day >= :from) and (:to is null or r.day <= :to)
                        """, Recovered.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** By month and step; both days included; one statement. */
    public List<RecoveredInMonth> byMonth(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.seizures.RecoveredInMonth(year(r.day), month(r.day), r.kind, sum(r.pounds))
                        from AssetRecovery r where r.day between :from and :to
                        group by year(r.day), month(r.day), r.kind order by r.kind, year(r.day), month(r.day)
                        """, RecoveredInMonth.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
