package org.bluebook.recipients;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.bluebook.papers.Audience;

/** Who is sent the papers of which body. */
@ApplicationScoped
public class Recipients implements PanacheRepository<Recipient> {
    /** Those of a body behind an address, by address. */
    public List<Recipient> of(String body, String after, int limit) {
        return find("body.reference = ?1 and (?2 is null or address > ?2) order by address", body, after)
                .page(0, limit)
                .list();
    }

    /** Those of a body that an edition for this audience goes to, by address. */
    public List<Recipient> of(String body, Audience edition) {
        return list("body.reference = ?1 order by address", body).stream()
                .filter(recipient -> recipient.mayRead(edition))
                .toList();
    }

    public Optional<Recipient> of(String body, String address) {
        return find("body.reference = ?1 and address = ?2", body, address).firstResultOptional();
    }

    /** A recipient for the transaction that changes them; looked for first, since a lock on none would be one on those beside. */
    public Optional<Recipient> locked(String body, String address) {
        var found = of(body, address);
        found.ifPresent(recipient -> getEntityManager().lock(recipient, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
