package org.bluebook.reporting.snapshot;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frozen facts of every paper. */
@ApplicationScoped
public class Snapshots implements PanacheRepository<Snapshot> {
    /** As many as are on their way from their freeze to their draft at a time. */
    private static final int RECENT = 4;

    private final Map<String, Facts> recent = new LinkedHashMap<>();

    /** Keeps what was frozen, and its facts by the hash of their text: what was just written need not be read word by word. */
    void keep(Snapshot snapshot, Facts facts) {
        persist(snapshot);
        synchronized (recent) {
            recent.put(snapshot.sha256(), facts);
            if (recent.size() > RECENT) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
    }

    /** The facts of a snapshot, after the hash of its text in the store has been checked. */
    public Facts factsOf(Snapshot snapshot) {
        Facts known;
        synchronized (recent) {
            known = recent.get(snapshot.sha256());
        }
        return known == null ? snapshot.facts() : snapshot.unaltered(known);
    }

    /** Every snapshot of a paper, oldest first, without its content. */
    public List<SnapshotEntry> of(String paper) {
        return getEntityManager()
                .createQuery("""
                        select new org.bluebook.reporting.snapshot.SnapshotEntry(
                            s.id, s.paper, s.frozenAt, s.frozenBy.name, s.highestObservation, s.sha256)
                        from Snapshot s where s.paper = :paper order by s.id
                        """, SnapshotEntry.class)
                .setParameter("paper", paper)
                .getResultList();
    }

    /** The newest snapshot of a paper that has this hash. */
    public Optional<Snapshot> of(String paper, String sha256) {
        return find("paper = ?1 and sha256 = ?2 order by id desc", paper, sha256)
                .firstResultOptional();
    }

    public Optional<Snapshot> latestOf(String paper) {
        return find("paper = ?1 order by id desc", paper).firstResultOptional();
    }
}
