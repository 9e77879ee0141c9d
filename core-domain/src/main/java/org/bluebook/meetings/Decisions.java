package org.bluebook.meetings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What members decided. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, String> {
    /** What a meeting decided, by reference. */
    public List<Decision> of(String meeting) {
        return list("meeting = ?1 order by reference", meeting);
    }
}
