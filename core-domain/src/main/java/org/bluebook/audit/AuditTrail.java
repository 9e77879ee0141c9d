package org.bluebook.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The audit: written with what it tells of, sealed into one chain right after. */
@ApplicationScoped
public class AuditTrail implements PanacheRepository<AuditEntry> {
    private static final int AT_A_TIME = 1_000;

    /** Adds a row to the transaction that writes what it tells of. */
    @Transactional(TxType.MANDATORY)
    public void wrote(Asked asked, int status) {
        persist(new AuditEntry(asked, Outcome.DONE, status, ""));
    }

    /** Adds a row of its own: {@code problem} is the name of the refusal. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(Asked asked, int status, String problem) {
        persist(new AuditEntry(asked, Outcome.REFUSED, status, problem));
    }

    /** Adds a row of its own, before anything is handed out. */
    @Transactional(TxType.REQUIRES_NEW)
    public void read(Asked asked) {
        persist(new AuditEntry(asked, Outcome.READ, 200, ""));
    }

    /**
     * Seals what has been committed and is not sealed yet; whether some is left. The lock comes first, for a view taken
     * before it would not show what another sealed meanwhile.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean seal() {
        EntityManager store = getEntityManager();
        store.createNativeQuery("select id from audit_seal where id = 1 for update")
                .getSingleResult();
        var waiting = find("position is null order by id").page(0, AT_A_TIME).list();
        var last = find("position is not null order by position desc").firstResult();
        long position = last == null ? 0 : last.position();
        String previous = last == null ? AuditEntry.BEFORE_THE_FIRST : last.sha256();
        for (var entry : waiting) {
            entry.seal(++position, previous);
            previous = entry.sha256();
        }
        return waiting.size() == AT_A_TIME;
    }

    /** Entries behind one, oldest first. */
    public List<AuditEntry> after(long entry, int limit, AuditSearch search) {
        return getEntityManager()
                .createQuery("""
                        from AuditEntry e where e.id > :entry and (:who is null or e.who.name = :who)
                        and (:outcome is null or e.outcome = :outcome)
                        and (:subject is null or locate(:subject, e.subject) = 1)
                        and (:from is null or e.at >= :from) and (:to is null or e.at < :to) order by e.id
                        """, AuditEntry.class)
                .setParameter("entry", entry)
                .setParameter("who", search.who())
                .setParameter("outcome", search.outcome())
                .setParameter("subject", search.subject())
                .setParameter("from", search.from())
                .setParameter("to", search.to())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Goes through the whole chain, a thousand entries at a time. */
    @Transactional(TxType.REQUIRES_NEW)
    public Verification verify() {
        long position = 0;
        String previous = AuditEntry.BEFORE_THE_FIRST;
        List<AuditEntry> next = after(position);
        while (!next.isEmpty()) {
            for (var entry : next) {
                position++;
                if (entry.position() != position || !entry.sha256().equals(entry.hashBehind(previous, position))) {
                    return broken(entry, position);
                }
                previous = entry.sha256();
            }
            getEntityManager().clear();
            next = after(position);
        }
        return new Verification(true, position, waiting(), previous, "");
    }

    private Verification broken(AuditEntry entry, long position) {
        var sentence =
                "Entry %d stands at position %d of the chain and does not follow from what is before it: it, or one before it, was altered or removed."
                        .formatted(entry.id(), position);
        return new Verification(false, position - 1, waiting(), "", sentence);
    }

    private List<AuditEntry> after(long position) {
        return find("position > ?1 order by position", position)
                .page(0, AT_A_TIME)
                .list();
    }

    private long waiting() {
        return count("position is null");
    }
}
