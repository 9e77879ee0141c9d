package org.bluebook.api.registers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.bluebook.api.identity.Caller;
import org.bluebook.api.identity.Roles;

/** Who keeps the small registers: the secretary, and analysts who are bound to no borough or unit. */
@RequestScoped
class Keepers {
    private final Caller caller;

    @Inject
    Keepers(Caller caller) {
        this.caller = caller;
    }

    /** Refuses an analyst who is bound; that the caller is one of the two, the resource has asked. */
    void require() {
        if (!caller.is(Roles.SECRETARY)) {
            caller.requireUnbound();
        }
    }
}
