package org.bluebook.seizures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Drugs taken. */
@ApplicationScoped
public class Seizures implements PanacheRepositoryBase<Seizure, String> {
    /** By drug, measure, month, unit and borough; both days included; one statement. */
    public List<SeizedInMonth> byDrugAndMonth(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.seizures.SeizedInMonth(year(s.day), month(s.day), d.drug, d.quantity.unit,
                            s.unit, s.place, count(distinct s.reference), sum(d.quantity.amount))
                        from SeizedDrug d join d.seizure s where s.day between :from and :to
                        group by year(s.day), month(s.day), d.drug, d.quantity.unit, s.unit, s.place
                        order by d.drug, d.quantity.unit, year(s.day), month(s.day), s.unit, s.place
                        """, SeizedInMonth.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Seizures by month, each once; both days included; one statement. */
    public List<SeizuresInMonth> byMonth(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.seizures.SeizuresInMonth(year(s.day), month(s.day), count(s))
                        from Seizure s where s.day between :from and :to
                        group by year(s.day), month(s.day) order by year(s.day), month(s.day)
                        """, SeizuresInMonth.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
