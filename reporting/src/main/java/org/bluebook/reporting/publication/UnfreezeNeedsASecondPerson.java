package org.bluebook.reporting.publication;

import org.bluebook.people.Actor;
import org.bluebook.refusals.Refusal;

/** Nobody alone undoes a freeze. */
public final class UnfreezeNeedsASecondPerson extends Refusal {
    private static final long serialVersionUID = 1L;

    UnfreezeNeedsASecondPerson(String paper, Actor by) {
        super("%s asked for %s to be unfrozen: somebody else must agree to it.".formatted(by.name(), paper));
    }
}
