package org.bluebook.api.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks through the fields of a body for what the store does not know, and names every one at once. */
public final class Fields {
    private final List<Violation> violations = new ArrayList<>();

    public Fields require(boolean holds, String field, String message) {
        if (!holds) {
            violations.add(new Violation(field, Violation.BODY, message));
        }
        return this;
    }

    /** The thing a field refers to, which must exist; null where the field is empty or refers to nothing. */
    public <T> T find(String field, String reference, Function<String, Optional<T>> among, String what) {
        if (reference == null) {
            return null;
        }
        var found = among.apply(reference);
        require(found.isPresent(), field, "names no %s that there is: \"%s\"".formatted(what, reference));
        return found.orElse(null);
    }

    /** Refuses if anything was wrong. */
    public void check() {
        if (!violations.isEmpty()) {
            throw new FieldsNotValid(violations);
        }
    }
}
