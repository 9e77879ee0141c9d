package org.bluebook.audit;

import java.time.Instant;
import org.bluebook.people.Actor;

/**
 * What somebody asked for: {@code operation} is its name, such as "PUT /networks/{reference}", {@code subject} the address
 * it was asked at, {@code cameFrom} the network address of the caller, {@code trace} the identifier of the request.
 */
public record Asked(
        Instant at, Actor who, String roles, String operation, String subject, String cameFrom, String trace) {

    /** The same, with a note behind the address of what became of it; an empty one says nothing. */
    public Asked noting(String note) {
        return note.isEmpty()
                ? this
                : new Asked(at, who, roles, operation, "%s (%s)".formatted(subject, note), cameFrom, trace);
    }
}
