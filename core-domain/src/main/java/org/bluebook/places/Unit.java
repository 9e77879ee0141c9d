package org.bluebook.places;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/** A part of the service, or a partner, by the short name it goes by. */
@Entity
public class Unit {
    @Id
    private String code;

    private String name;
    private String parent;

    protected Unit() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Optional<String> parent() {
        return Optional.ofNullable(parent);
    }
}
