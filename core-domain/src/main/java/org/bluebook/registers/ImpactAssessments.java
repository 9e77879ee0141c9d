package org.bluebook.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which impacts on communities were assessed. */
@ApplicationScoped
public class ImpactAssessments implements PanacheRepositoryBase<ImpactAssessment, String> {
    public List<ImpactAssessment> inOrder() {
        return list("order by reference");
    }

    /** Those of some actions or operations; one statement. */
    public List<ImpactAssessment> of(Collection<String> references) {
        return list("reference in ?1", references);
    }

    /** An assessment for the transaction that changes it. */
    public Optional<ImpactAssessment> locked(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }
}
