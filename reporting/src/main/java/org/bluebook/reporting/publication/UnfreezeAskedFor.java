package org.bluebook.reporting.publication;

import org.bluebook.people.Actor;
import org.bluebook.refusals.Refusal;

/** What somebody wants unfrozen does not go out until somebody has answered. */
public final class UnfreezeAskedFor extends Refusal {
    private static final long serialVersionUID = 1L;

    UnfreezeAskedFor(String paper, Actor by) {
        super("%s does not go out: %s asked for it to be unfrozen, and nobody has agreed or declined yet."
                .formatted(paper, by.name()));
    }
}
