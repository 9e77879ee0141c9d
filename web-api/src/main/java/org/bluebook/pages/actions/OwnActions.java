package org.bluebook.pages.actions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bluebook.actions.Action;
import org.bluebook.actions.Actions;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.identity.Roles;
import org.bluebook.api.problem.NoSuch;

/** The actions that whoever asks answers for; those of others are not there. */
@ApplicationScoped
@RolesAllowed(Roles.ACTION_OWNER)
class OwnActions {
    private final Actions actions;
    private final Caller caller;

    @Inject
    OwnActions(Actions actions, Caller caller) {
        this.actions = actions;
        this.caller = caller;
    }

    List<Action> all() {
        return actions.inOrder().stream().filter(this::isOwn).toList();
    }

    Action one(String reference) {
        return actions.findByIdOptional(reference)
                .filter(this::isOwn)
                .orElseThrow(() -> new NoSuch("action of yours", reference));
    }

    private boolean isOwn(Action action) {
        return action.owner().account().equals(caller.actor());
    }
}
