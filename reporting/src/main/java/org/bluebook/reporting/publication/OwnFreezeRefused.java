package org.bluebook.reporting.publication;

import org.bluebook.people.Actor;
import org.bluebook.refusals.Refusal;

/** Nobody issues what they froze: a second person looks at it first. */
public final class OwnFreezeRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    OwnFreezeRefused(String paper, Actor by) {
        super("%s froze %s and cannot issue it: another approver must.".formatted(by.name(), paper));
    }
}
