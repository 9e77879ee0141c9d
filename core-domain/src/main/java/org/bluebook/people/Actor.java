package org.bluebook.people;

import jakarta.persistence.Embeddable;

/** Who did it: the name of an account, never a person's private details. */
@Embeddable
public record Actor(String name) {
    public Actor {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("An actor has the name of an account; this one is blank.");
        }
    }
}
