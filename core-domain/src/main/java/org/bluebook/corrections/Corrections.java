package org.bluebook.corrections;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Everything that was ever put right. */
@ApplicationScoped
public class Corrections implements PanacheRepository<Correction> {
    /** The corrections of one record, the first one first. */
    public List<Correction> of(Corrected kind, String subject) {
        return list("kind = ?1 and subject = ?2 order by id", kind, subject);
    }
}
