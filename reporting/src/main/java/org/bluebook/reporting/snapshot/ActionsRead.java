package org.bluebook.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Milestone;
import org.bluebook.actions.MilestoneMove;
import org.bluebook.actions.Update;
import org.bluebook.calendar.Period;
import org.bluebook.reporting.snapshot.ActionFacts.MilestoneFacts;
import org.bluebook.reporting.snapshot.ActionFacts.UpdateFacts;

/** Reads the actions; three statements. */
@ApplicationScoped
class ActionsRead {
    private final Actions actions;

    @Inject
    ActionsRead(Actions actions) {
        this.actions = actions;
    }

    /** Every action with its reports up to a month. */
    List<ActionFacts> upTo(Period month) {
        return actions.inOrder().stream().map(action -> action(action, month)).toList();
    }

    private static ActionFacts action(Action action, Period month) {
        return new ActionFacts(
                action.reference(),
                action.shortName(),
                action.wording(),
                action.owner().inWords(),
                action.status(),
                action.milestones().stream().map(ActionsRead::milestone).toList(),
                updates(action, month));
    }

    private static List<UpdateFacts> updates(Action action, Period month) {
        var inForce = new TreeMap<Period, Update>();
        action.updates().stream()
                .filter(u -> u.month().compareTo(month) <= 0)
                .sorted(Comparator.comparing(Update::revision))
                .forEach(u -> inForce.put(u.month(), u));
        return inForce.values().stream().map(ActionsRead::update).toList();
    }

    private static MilestoneFacts milestone(Milestone m) {
        return new MilestoneFacts(
                m.reference(),
                m.title(),
                m.originalDate(),
                m.currentDate(),
                m.reachedOn().orElse(null),
                m.moves().stream().map(MilestoneMove::reason).toList(),
                m.moves().stream().map(MilestoneMove::movedOn).toList(),
                m.note().orElse(""));
    }

    private static UpdateFacts update(Update u) {
        return new UpdateFacts(
                u.month(),
                u.rag(),
                u.forecast(),
                u.narrative(),
                u.reason(),
                u.noChangeBecause().orElse(""),
                u.source());
    }
}
