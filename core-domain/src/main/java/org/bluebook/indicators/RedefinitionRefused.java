package org.bluebook.indicators;

import org.bluebook.refusals.Refusal;

/** A new definition needs a reason and a day after the one before. */
public final class RedefinitionRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    RedefinitionRefused(String code, java.time.LocalDate inForce) {
        super("%s is not redefined: give a reason and a day after %s, when the present definition came into force."
                .formatted(code, inForce));
    }
}
