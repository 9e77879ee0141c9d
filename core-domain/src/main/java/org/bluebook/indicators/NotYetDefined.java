package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** An indicator without a definition cannot be redefined. */
public final class NotYetDefined extends Refusal {
    private static final long serialVersionUID = 1L;

    NotYetDefined(String code) {
        super("%s has no definition yet: define it first.".formatted(code));
    }
}
