package org.bluebook.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The short forms the papers use. */
@ApplicationScoped
public class Abbreviations implements PanacheRepositoryBase<Abbreviation, String> {
    public List<Abbreviation> inOrder() {
        return list("order by term");
    }

    /** An abbreviation for the transaction that changes it. */
    public Optional<Abbreviation> locked(String key) {
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }
}
