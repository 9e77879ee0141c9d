package org.bluebook.places;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** London, its boroughs and their neighbourhoods. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Place, String> {
    /** The 32 boroughs in the order of their names; the City of London is not one of them. */
    public List<Place> londonBoroughs() {
        return list("kind = ?1 order by name", PlaceKind.BOROUGH);
    }

    /** Places behind one, by code; null stands for any kind; one statement. */
    public List<Place> after(String code, int limit, PlaceKind kind) {
        return getEntityManager()
                .createQuery(
                        "from Place p where (:after is null or p.code > :after) and (:kind is null or p.kind = :kind)"
                                + " order by p.code",
                        Place.class)
                .setParameter("after", code)
                .setParameter("kind", kind)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A place for the transaction that changes it. */
    public Optional<Place> locked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    public List<Place> worstAffected() {
        return list("flaggedBecause is not null order by name");
    }

    /** The borough that answers for a place; the code itself where there is no such place, and null for null. */
    public String boroughOf(String code) {
        return code == null ? null : findByIdOptional(code).map(Place::borough).orElse(code);
    }

    public Optional<Place> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
