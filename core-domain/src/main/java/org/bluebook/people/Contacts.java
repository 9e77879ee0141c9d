package org.bluebook.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Where those who owe something are reached. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, String> {
    /** Contacts behind one, by account. */
    public List<Contact> after(String account, int limit) {
        return find("(?1 is null or account > ?1) order by account", account)
                .page(0, limit)
                .list();
    }

    /** A contact for the transaction that changes it. */
    public Optional<Contact> locked(String account) {
        return findByIdOptional(account, LockModeType.PESSIMISTIC_WRITE);
    }
}
