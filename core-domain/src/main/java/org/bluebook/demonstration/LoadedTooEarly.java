package org.bluebook.demonstration;

import java.time.Instant;
import org.bluebook.refusals.Refusal;

/** Nobody can have known the demonstration's figures before they were recorded. */
public final class LoadedTooEarly extends Refusal {
    private static final long serialVersionUID = 1L;

    LoadedTooEarly(Instant at) {
        super("The demonstration data tells of what was known until %s and cannot be loaded at %s."
                .formatted(Demonstration.ENDS, at));
    }
}
