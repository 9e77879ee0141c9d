package org.bluebook.reporting.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
public class Register {
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
    public Optional<Long> brokenAt() {
        var previous = RegisterEntry.BEFORE_THE_FIRST;
        var files = files();
        for (var entry : entries()) {
            if (!entry.follows(previous, files.getOrDefault(entry.issue().id(), List.of()))) {
                return Optional.of(entry.position());
            }
            previous = entry.sha256();
        }
        return Optional.empty();
    }

    /** The files of every issue by their hashes; their bytes stay where they are. */
    private Map<Long, List<RegisterEntry.File>> files() {
        return store.createQuery("select r.issue.id, r.format, r.size, r.sha256 from Rendition r", Object[].class)
                .getResultStream()
                .collect(groupingBy(
                        row -> (Long) row[0],
                        mapping(
                                row -> new RegisterEntry.File(
                                        ((Format) row[1]).name(), (Integer) row[2], (String) row[3]),
                                toList())));
    }

    private List<RegisterEntry> entries() {
        return store.createQuery("from RegisterEntry e join fetch e.issue order by e.position", RegisterEntry.class)
                .getResultList();
    }

    /** Places on the register below a position, the last one first, each with its issue; one statement. */
    public List<RegisterEntry> below(long position, int limit) {
        return store.createQuery(
                        "from RegisterEntry e join fetch e.issue where e.position < :position order by e.position desc",
                        RegisterEntry.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }
}
