package org.bluebook.seizures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Assets recovered. */
@ApplicationScoped
public class AssetRecoveries implements PanacheRepositoryBase<AssetRecovery, String> {
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
