package org.bluebook.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.bluebook.people.Actor;

/** Lets a paper go out, and says so to whoever sends it. */
@ApplicationScoped
public class SignOff {
    private final Event<Approved> approved;

    @Inject
    SignOff(Event<Approved> approved) {
        this.approved = approved;
    }

    /** Signs it off; never by the person who submitted it. */
    @Transactional(TxType.MANDATORY)
    public void approve(Preparation submitted, Actor by, Instant at) {
        submitted.approve(by, at);
        approved.fire(new Approved(submitted.paper()));
    }

    /** Declines what somebody asked for, to unfreeze it; what was approved is free to go out again. */
    @Transactional(TxType.MANDATORY)
    public void keepFrozen(Preparation frozen, String reason, Actor by, Instant at) {
        frozen.keepFrozen(reason, by, at);
        if (frozen.state() == PreparationState.APPROVED) {
            approved.fire(new Approved(frozen.paper()));
        }
    }
}
