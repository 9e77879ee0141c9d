package org.bluebook.scheduler.occurrences;

import java.util.List;
import java.util.Optional;

/** A rule by which things become due: whether it is paused, and the next five that wait. */
public record Rule(String name, Optional<Pause> pause, List<Occurrence> next) {
    public Rule {
        next = List.copyOf(next);
    }
}
