package org.bluebook.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.bluebook.people.Actor;

/** Every file that was sent. */
@ApplicationScoped
public class Imports implements PanacheRepository<Import> {
    /** Files behind one, newest first; null stands for the newest of all, and for any account; one statement. */
    public List<Import> before(Long id, int limit, Actor account) {
        return getEntityManager()
                .createQuery("""
                        from Import i where (:before is null or i.id < :before)
                        and (:account is null or i.uploadedBy = :account) order by i.id desc
                        """, Import.class)
                .setParameter("before", id)
                .setParameter("account", account)
                .setMaxResults(limit)
                .getResultList();
    }
}
