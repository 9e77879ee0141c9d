package org.bluebook.seizures;

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

/** Drugs taken. */
@ApplicationScoped
public class Seizures implements PanacheRepositoryBase<Seizure, String> {
    private final Corrections corrections;

    @Inject
    Seizures(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Puts a seizure right; what it said stays on record. */
    public Correction correct(Seizure seizure, Haul haul, String because, Actor by, Instant at) {
        var correction = seizure.correct(haul, because, by, at);
        corrections.persist(correction);
        return correction;
    }

    /** Those of some references that there are, with their drugs; one statement. */
    public List<Seizure> among(Collection<String> references) {
        return list("select distinct s from Seizure s left join fetch s.drugs where s.reference in ?1", references);
    }

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
