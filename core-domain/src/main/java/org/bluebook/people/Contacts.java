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

    /** The contact of an account, as long as it is that of {@code whose} where it must be somebody's. */
    public Optional<Contact> of(String account, Optional<Actor> whose) {
        return find(
                        "account = ?1 and (?2 is null or account = ?2)",
                        account,
                        whose.map(Actor::name).orElse(null))
                .firstResultOptional();
    }

    /** The same for the transaction that changes it; looked for first, since a lock on none would be one on those beside it. */
    public Optional<Contact> locked(String account, Optional<Actor> whose) {
        var found = of(account, whose);
        found.ifPresent(contact -> getEntityManager().lock(contact, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
