package org.bluebook.actions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bluebook.calendar.Period;
import org.bluebook.people.Actor;

/** What the service has promised. */
@ApplicationScoped
public class Actions implements PanacheRepositoryBase<Action, String> {
    /** Every action with its milestones, their moves and its updates, by reference, in three statements. */
    public List<Action> inOrder() {
        fetch("select a from Action a left join fetch a.updates");
        fetch("select m from Milestone m left join fetch m.moves");
        return list("select distinct a from Action a left join fetch a.milestones order by a.reference");
    }

    /** Actions with a milestone that has not been reached by a day it was due before. */
    public List<Action> overdueOn(LocalDate day) {
        return inOrder().stream()
                .filter(a -> !a.status().isOver())
                .filter(a -> a.milestones().stream().anyMatch(m -> m.isOverdueOn(day)))
                .toList();
    }

    /** Actions whose owner has not yet reported on a month. */
    public List<Action> awaitingUpdateFor(Period month) {
        return inOrder().stream()
                .filter(a -> ActionStatus.worked().contains(a.status())
                        && a.updateFor(month).isEmpty())
                .toList();
    }

    /** Actions at work whose owner has no contact, so that nobody can be reminded of them; one statement. */
    public List<Action> unreached() {
        return list(
                "from Action a where a.status in ?1"
                        + " and not exists (select 1 from Contact c where c.account = a.owner.account.name) order by a.reference",
                ActionStatus.worked());
    }

    /** Actions behind one, by reference, without what belongs to them; null stands for any status or owner; one statement. */
    public List<Action> after(String reference, int limit, ActionStatus status, String owner) {
        return getEntityManager()
                .createQuery("""
                        from Action a where (:after is null or a.reference > :after) and (:status is null or a.status = :status)
                        and (:owner is null or a.owner.account.name = :owner) order by a.reference
                        """, Action.class)
                .setParameter("after", reference)
                .setParameter("status", status)
                .setParameter("owner", owner)
                .setMaxResults(limit)
                .getResultList();
    }

    /** An action for the transaction that changes it: nobody else does before it ends. */
    public Optional<Action> locked(String reference) {
        return findByIdOptional(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same, if it is the account's own. */
    public Optional<Action> lockedFor(String reference, Actor owner) {
        return find("reference = ?1 and owner.account = ?2", reference, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Counts a change of what belongs to the action as a change of the action. */
    public void count(Action changed) {
        getEntityManager().flush();
        getEntityManager().lock(changed, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private void fetch(String query) {
        getEntityManager().createQuery(query, Object.class).getResultList();
    }
}
