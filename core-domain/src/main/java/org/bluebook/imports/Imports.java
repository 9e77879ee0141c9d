package org.bluebook.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.bluebook.people.Actor;

/** Every file that was sent. */
@ApplicationScoped
public class Imports implements PanacheRepository<Import> {
    /** What an account has sent, newest first. */
    public List<Import> sentBy(Actor account) {
        return list("uploadedBy = ?1 order by id desc", account);
    }
}
