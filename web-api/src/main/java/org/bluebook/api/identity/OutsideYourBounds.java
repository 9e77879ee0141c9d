package org.bluebook.api.identity;

import java.util.Collection;
import org.bluebook.people.Actor;
import org.bluebook.refusals.Refusal;

/** An account bound to a borough or unit writes for that alone. */
public final class OutsideYourBounds extends Refusal {
    private static final long serialVersionUID = 1L;

    OutsideYourBounds(Actor by, String what, Collection<String> bounds, String wanted) {
        super("%s writes for %s %s only; this is for %s."
                .formatted(by.name(), what, String.join(", ", bounds), wanted == null ? "none" : wanted));
    }

    OutsideYourBounds(Actor by) {
        super("%s is bound to a borough or unit and does not change what concerns all of them.".formatted(by.name()));
    }
}
