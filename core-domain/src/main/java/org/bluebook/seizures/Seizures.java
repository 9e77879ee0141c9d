package org.bluebook.seizures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bluebook.corrections.Correction;
import org.bluebook.corrections.Corrections;
import org.bluebook.people.Actor;

/** Drugs taken. */
@ApplicationScoped
public class Seizures implements PanacheRepositoryBase<Seizure, String> {
    private static final String WITHIN =
            "and s.place in (select p.code from Place p where p.code = :borough or p.parent = :borough)";

    private final Corrections corrections;

    @Inject
    Seizures(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Puts a seizure right; what it said stays on record. */
    public Correction correct(Seizure seizure, Haul haul, String because, Actor by, Instant at) {
        var correction = seizure.correct(haul, because, by, at);
        corrections.persist(correction);
        countChangeOf(seizure);
        return correction;
    }

    /** The drugs are rows of their own, and another drug is a change of the seizure nevertheless. */
    private void countChangeOf(Seizure seizure) {
        getEntityManager().flush();
        getEntityManager().lock(seizure, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Those of some references that there are, with their drugs; one statement. */
    public List<Seizure> among(Collection<String> references) {
        return list("select distinct s from Seizure s left join fetch s.drugs where s.reference in ?1", references);
    }

    /** Seizures behind one that a search wants, by reference, with their drugs; two statements, however many. */
    public List<Seizure> after(String reference, int limit, SeizureSearch search) {
        var references = getEntityManager()
                .createQuery("""
                    select s.reference from Seizure s where (:after is null or s.reference > :after)
                    and (:unit is null or s.unit = :unit) and (:place is null or s.place = :place)
                    and (:from is null or s.day >= :from) and (:to is null or s.day <= :to)
                    and (:drug is null or exists (select 1 from SeizedDrug d where d.seizure = s and d.drug = :drug))
                    order by s.reference
                    """, String.class)
                .setParameter("after", reference)
                .setParameter("unit", search.unit())
                .setParameter("place", search.place())
                .setParameter("from", search.from())
                .setParameter("to", search.to())
                .setParameter("drug", search.drug())
                .setMaxResults(limit)
                .getResultList();
        return references.isEmpty()
                ? List.of()
                : list(
                        "select distinct s from Seizure s left join fetch s.drugs where s.reference in ?1 order by"
                                + " s.reference",
                        references);
    }

    /** A seizure with its drugs; one statement. */
    public Optional<Seizure> known(String reference) {
        return among(List.of(reference)).stream().findFirst();
    }

    /** The number that counts the changes of a seizure, and nothing else of it. */
    public Optional<Integer> versionOf(String reference) {
        return getEntityManager()
                .createQuery("select s.version from Seizure s where s.reference = :reference", Integer.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** A seizure for the transaction that corrects it: nobody else does before it ends. */
    public Optional<Seizure> locked(String reference) {
        return findByIdOptional(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Each drug of each seizure, for totals; both days included, and null for no bound; one statement. */
    public List<Taken> taken(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                    select new org.bluebook.seizures.Taken(s.reference, s.day, s.unit, s.place, d.drug, d.quantity)
                    from SeizedDrug d join d.seizure s
                    where (:from is null or s.day >= :from) and (:to is null or s.day <= :to)
                    """, Taken.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** By drug, measure, month and doubt; both days included; one statement. */
    public List<SeizedInMonth> byDrugAndMonth(LocalDate from, LocalDate to) {
        return summed("", from, to).getResultList();
    }

    /** The same of what was taken in a borough and its neighbourhoods; one statement. */
    public List<SeizedInMonth> byDrugAndMonth(String borough, LocalDate from, LocalDate to) {
        return summed(WITHIN, from, to).setParameter("borough", borough).getResultList();
    }

    private TypedQuery<SeizedInMonth> summed(String where, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                    select new org.bluebook.seizures.SeizedInMonth(year(s.day), month(s.day), d.drug, d.quantity.unit,
                        d.quantity.qualifier, count(distinct s.reference), sum(d.quantity.amount))
                    from SeizedDrug d join d.seizure s where s.day between :from and :to %s
                    group by year(s.day), month(s.day), d.drug, d.quantity.unit, d.quantity.qualifier
                    order by d.drug, d.quantity.unit, year(s.day), month(s.day)
                    """.formatted(where), SeizedInMonth.class)
                .setParameter("from", from)
                .setParameter("to", to);
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

    /** Seizures by place and month, each once; both days included; one statement. */
    public List<SeizuresInPlace> byPlaceAndMonth(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery("""
                    select new org.bluebook.seizures.SeizuresInPlace(s.place, year(s.day), month(s.day), count(s))
                    from Seizure s where s.day between :from and :to
                    group by s.place, year(s.day), month(s.day) order by s.place, year(s.day), month(s.day)
                    """, SeizuresInPlace.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
