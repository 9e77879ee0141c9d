package org.bluebook.actions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.calendar.Period;

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

    private void fetch(String query) {
        getEntityManager().createQuery(query, Object.class).getResultList();
    }
}
