package org.bluebook.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was done at places. */
@ApplicationScoped
public class Interventions implements PanacheRepositoryBase<Intervention, String> {
    /** Behind one, by reference; null stands for any; one statement. */
    public List<Intervention> after(String reference, int limit, String place, InterventionKind kind) {
        return getEntityManager()
                .createQuery("""
                    from Intervention i where (:after is null or i.reference > :after)
                    and (:place is null or i.place = :place) and (:kind is null or i.kind = :kind) order by i.reference
                    """, Intervention.class)
                .setParameter("after", reference)
                .setParameter("place", place)
                .setParameter("kind", kind)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those at some places that began from one day to another, both included, oldest first; one statement. */
    public List<Intervention> at(Collection<String> places, LocalDate from, LocalDate to) {
        return list("place in ?1 and began between ?2 and ?3 order by began, reference", places, from, to);
    }

    /** An intervention for the transaction that changes it. */
    public Optional<Intervention> locked(String reference) {
        return findByIdOptional(reference, LockModeType.PESSIMISTIC_WRITE);
    }
}
