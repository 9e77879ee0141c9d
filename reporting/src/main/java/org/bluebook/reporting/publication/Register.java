package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.people.Actor;

/** Enters issues: bytes, hashes, and their place in the chain, in the transaction of whoever issues. */
@ApplicationScoped
class Register {
    private final EntityManager store;
    private final Event<Issued> issued;

    @Inject
    Register(EntityManager store, Event<Issued> issued) {
        this.store = store;
        this.issued = issued;
    }

    /**
     * Waits until nobody else issues. It comes first in a transaction: what is read after it is what the one before left,
     * so that two issues wait for each other and neither is done again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void lock() {
        store.createNativeQuery("select id from register_lock for update", Byte.class)
                .getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Issue enter(Preparation preparation, Map<Format, byte[]> files, Actor by, Instant at) {
        var issue = Issue.of(preparation, files, by, at);
        store.persist(issue);
        store.flush();
        chain();
        issued.fire(new Issued(issue));
        return issue;
    }

    /** Gives every issue that has none its place, oldest first. */
    private void chain() {
        var last = last();
        for (var issue : store.createQuery(
                        "from Issue i where not exists (select 1 from RegisterEntry e where e.issue = i) order by i.id",
                        Issue.class)
                .getResultList()) {
            var entry = last.map(before -> before.next(issue)).orElseGet(() -> RegisterEntry.first(issue));
            store.persist(entry);
            last = Optional.of(entry);
        }
        store.flush();
    }

    private Optional<RegisterEntry> last() {
        return store.createQuery("from RegisterEntry e order by e.position desc", RegisterEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The first position at which the chain is broken; empty where it holds. */
    @Transactional
    Optional<Long> brokenAt() {
        var previous = RegisterEntry.BEFORE_THE_FIRST;
        for (var entry : entries()) {
            if (!entry.follows(previous)) {
                return Optional.of(entry.position());
            }
            previous = entry.sha256();
        }
        return Optional.empty();
    }

    private List<RegisterEntry> entries() {
        return store.createQuery("from RegisterEntry e join fetch e.issue order by e.position", RegisterEntry.class)
                .getResultList();
    }
}
