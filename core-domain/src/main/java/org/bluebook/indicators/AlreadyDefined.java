package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** An indicator gets its first definition once. */
public final class AlreadyDefined extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyDefined(String code) {
        super("%s has a definition already: redefine it, with a day and a reason.".formatted(code));
    }
}
