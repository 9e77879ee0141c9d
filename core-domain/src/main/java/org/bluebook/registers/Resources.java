package org.bluebook.registers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Who is given to drugs alone. */
@ApplicationScoped
public class Resources implements PanacheRepositoryBase<Resourcing, String> {
    public List<Resourcing> inOrder() {
        return list("order by unit");
    }

    /** The resourcing of a unit for the transaction that changes it. */
    public Optional<Resourcing> locked(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }
}
