package org.bluebook.reporting.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluebook.indicators.Figure;
import org.bluebook.reporting.snapshot.Snapshot;
import org.hibernate.Session;

/** How far every issue is. */
@ApplicationScoped
public class Preparations implements PanacheRepository<Preparation> {
    /** That of a paper's newest issue, whether it is out or on its way. */
    public Optional<Preparation> latestOf(String paper) {
        return find("paper = ?1 order by number desc", paper).firstResultOptional();
    }

    /** Those of the newest issues of papers, each with its steps; one statement. */
    public List<Preparation> latestOf(Collection<String> papers) {
        return list("""
                from Preparation p left join fetch p.steps where p.paper in ?1
                and p.number = (select max(q.number) from Preparation q where q.paper = p.paper) order by p.paper
                """, papers);
    }

    /** Whatever is frozen and not out yet, each with its steps; one statement. */
    public List<Preparation> underway() {
        return list("""
                from Preparation p left join fetch p.steps where p.state in ?1 order by p.paper
                """, EnumSet.range(PreparationState.FROZEN, PreparationState.APPROVED));
    }

    /**
     * The paper of an issue that is frozen with any of some figures, on its way or out: what was unfrozen holds nothing. A
     * freeze that ended since the transaction began is not overlooked.
     */
    @Transactional
    public Optional<String> holding(Map<Long, Figure> values) {
        return values.keySet().stream().min(Comparator.naturalOrder()).stream()
                .flatMap(first -> frozenSince(first).stream())
                .map(number -> getEntityManager().find(Snapshot.class, number))
                .filter(snapshot -> snapshot.facts().holdsAny(values))
                .map(Snapshot::paper)
                .findFirst();
    }

    /** The numbers of the snapshots in use that could see an observation, the newest first. */
    private List<Long> frozenSince(long observation) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select s.id from preparation p join snapshot s on s.id = p.snapshot_id"
                                + " where s.highest_observation >= :first order by p.id desc lock in share mode",
                        Long.class)
                .setParameter("first", observation)
                .getResultList();
    }

    /** How far a paper's newest issue is; planned, where nothing was begun. */
    @Transactional
    public PreparationState stateOf(String paper) {
        return latestOf(paper).map(Preparation::state).orElse(PreparationState.PLANNED);
    }

    /** Whether an issue of it is out, whatever is being prepared beside. */
    @Transactional
    public boolean isOut(String paper) {
        return latestOf(paper)
                .filter(latest -> latest.state().isOnTheRegister() || latest.number() > 1)
                .isPresent();
    }

    /** A file of the draft in one format; none where there is no draft, and none once it is on the register. */
    Optional<Draft> draft(Preparation of, Format format) {
        return getEntityManager()
                .createQuery(
                        "select d from Preparation p join p.drafts d where p = :of and d.format = :format", Draft.class)
                .setParameter("of", of)
                .setParameter("format", format)
                .getResultStream()
                .findFirst();
    }

    /** That of an issue, for the transaction that changes it. */
    public Optional<Preparation> locked(String paper, int number) {
        return find("paper = ?1 and number = ?2", paper, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** That of the newest issue, for the transaction that changes it; one at its beginning, which is not kept, where none is. */
    Preparation newestOf(String paper) {
        var latest = latestOf(paper);
        latest.ifPresent(found -> getEntityManager().lock(found, LockModeType.PESSIMISTIC_WRITE));
        return latest.orElseGet(() -> Preparation.of(paper, 1));
    }

    /**
     * The one that is on its way, for the transaction that changes it; the first, or the next, where none is. It is looked
     * for before it is locked: a lock on what is not there yet would be one on the papers beside it.
     */
    Preparation openOf(String paper) {
        var newest = newestOf(paper);
        if (newest.state().isOnTheRegister()) {
            newest = Preparation.of(paper, newest.number() + 1);
        }
        persistAndFlush(newest);
        return newest;
    }
}
