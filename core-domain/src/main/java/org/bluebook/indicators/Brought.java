package org.bluebook.indicators;

import java.time.Instant;
import org.bluebook.people.Actor;

/** A value that a file brought, and the one that it replaced, or null. */
record Brought(Observation brought, Observation before) {
    Observation undone(String reason, Actor by, Instant at) {
        return brought.undone(before, reason, by, at);
    }
}
