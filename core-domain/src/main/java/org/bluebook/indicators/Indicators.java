package org.bluebook.indicators;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bluebook.measures.MeasureUnit;

/** Everything that is measured. */
@ApplicationScoped
public class Indicators implements PanacheRepositoryBase<Indicator, String> {
    /** All indicators with their definitions, by code, in one statement. */
    public List<Indicator> withDefinitions() {
        return list("select distinct i from Indicator i left join fetch i.definitions order by i.code");
    }

    /** Indicators behind one, by code, without their definitions; null stands for any theme or role; one statement. */
    public List<Indicator> after(String code, int limit, Theme theme, Role role) {
        return getEntityManager()
                .createQuery("""
                        from Indicator i where (:after is null or i.code > :after)
                        and (:theme is null or i.theme = :theme) and (:role is null or i.role = :role) order by i.code
                        """, Indicator.class)
                .setParameter("after", code)
                .setParameter("theme", theme)
                .setParameter("role", role)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of some whose unit has no contact, so that nobody can be asked for a figure; by unit and code, in one statement. */
    public List<Indicator> unreached(Collection<String> codes) {
        return list(
                "from Indicator i where i.code in ?1 and not exists (select 1 from Contact c where c.unit = i.owner)"
                        + " order by i.owner, i.code",
                codes);
    }

    /** An indicator for the transaction that changes it: nobody else does before it ends. */
    public Optional<Indicator> locked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** An indicator for the transaction that records for it: it stays as it is until that ends. */
    public Optional<Indicator> heldStill(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_READ);
    }

    /** Measures something else from now on; refused once a figure or a target is on record in the unit it has. */
    public void remeasure(Indicator indicator, MeasureUnit unit, Kind kind) {
        if (indicator.unit() == unit && indicator.kind() == kind) {
            return;
        }
        if (isThere("Observation", indicator) || isThere("Target", indicator)) {
            throw new MeasureFixed(indicator);
        }
        indicator.measureIn(unit, kind);
    }

    private boolean isThere(String what, Indicator indicator) {
        return !getEntityManager()
                .createQuery("select 1 from " + what + " x where x.indicator = :code", Integer.class)
                .setParameter("code", indicator.code())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
