package org.bluebook.seizures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
