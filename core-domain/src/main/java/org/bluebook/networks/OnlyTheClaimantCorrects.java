package org.bluebook.networks;

import org.bluebook.people.Actor;
import org.bluebook.refusals.Refusal;

/** A claim is put right by whoever made it, and by nobody else. */
public final class OnlyTheClaimantCorrects extends Refusal {
    private static final long serialVersionUID = 1L;

    OnlyTheClaimantCorrects(String disruption, Actor by) {
        super("Disruption %s was not claimed by %s, who therefore cannot correct it.".formatted(disruption, by.name()));
    }
}
