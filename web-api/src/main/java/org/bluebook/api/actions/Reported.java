package org.bluebook.api.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.actions.Milestone;
import org.bluebook.actions.OnlyTheOwnerReports;
import org.bluebook.api.changes.Answer;
import org.bluebook.api.changes.Changes;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.problem.NoSuch;

/** An action as whoever reports on it has it before them: to be read by all, to be changed by its owner alone. */
@ApplicationScoped
class Reported {
    static final String BY_OWNER = "reported by the owner";

    private final Actions actions;
    private final Caller caller;
    private final Changes changes;

    @Inject
    Reported(Actions actions, Caller caller, Changes changes) {
        this.actions = actions;
        this.caller = caller;
        this.changes = changes;
    }

    Action action(String reference) {
        return actions.findByIdOptional(reference).orElseThrow(() -> new NoSuch("action", reference));
    }

    /** Ownership is asked for in the query, and what the action is for others is told as it is. */
    Response byOwner(String reference, Function<Action, Answer> work) {
        return changes.make(
                () -> work.apply(actions.lockedFor(reference, caller.actor()).orElseThrow(() -> notOwned(reference))));
    }

    private RuntimeException notOwned(String reference) {
        return actions.findByIdOptional(reference).isPresent()
                ? new OnlyTheOwnerReports(reference, caller.actor())
                : new NoSuch("action", reference);
    }

    static Milestone milestone(Action action, int number) {
        return action.milestones().stream()
                .filter(m -> m.reference().equals(name(action.reference(), number)))
                .findFirst()
                .orElseThrow(() -> new NoSuch("milestone", name(action.reference(), number)));
    }

    /** What the store calls a step: "ACT-1/2". */
    static String name(String action, int milestone) {
        return action + "/" + milestone;
    }
}
