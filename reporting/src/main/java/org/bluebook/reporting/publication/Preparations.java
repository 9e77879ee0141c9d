package org.bluebook.reporting.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** How far every issue is. */
@ApplicationScoped
public class Preparations implements PanacheRepository<Preparation> {
    /** That of a paper's newest issue, whether it is out or on its way. */
    public Optional<Preparation> latestOf(String paper) {
        return find("paper = ?1 order by number desc", paper).firstResultOptional();
    }

    /** How far a paper's newest issue is; planned, where nothing was begun. */
    public PreparationState stateOf(String paper) {
        return latestOf(paper).map(Preparation::state).orElse(PreparationState.PLANNED);
    }

    /** Whether an issue of it is out, whatever is being prepared beside. */
    public boolean isOut(String paper) {
        return latestOf(paper)
                .filter(latest -> latest.state().isOnTheRegister() || latest.number() > 1)
                .isPresent();
    }

    /** That of an issue, for the transaction that changes it. */
    public Optional<Preparation> locked(String paper, int number) {
        return find("paper = ?1 and number = ?2", paper, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * The one that is on its way, for the transaction that changes it; the first, or the next, where none is. It is looked
     * for before it is locked: a lock on what is not there yet would be one on the papers beside it.
     */
    Preparation openOf(String paper) {
        var latest = latestOf(paper);
        latest.ifPresent(found -> getEntityManager().lock(found, LockModeType.PESSIMISTIC_WRITE));
        if (latest.isPresent() && !latest.get().state().isOnTheRegister()) {
            return latest.get();
        }
        var next = Preparation.of(paper, latest.map(Preparation::number).orElse(0) + 1);
        persistAndFlush(next);
        return next;
    }
}
