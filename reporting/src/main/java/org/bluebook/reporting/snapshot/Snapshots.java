package org.bluebook.reporting.snapshot;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The frozen facts of every paper. */
@ApplicationScoped
public class Snapshots implements PanacheRepository<Snapshot> {
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
