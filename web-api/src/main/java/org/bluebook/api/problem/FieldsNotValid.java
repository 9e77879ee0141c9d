package org.bluebook.api.problem;

import java.util.List;
import org.bluebook.refusals.Refusal;

/** Something in a request cannot be taken as it is; each field is named. */
public final class FieldsNotValid extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public FieldsNotValid(List<Violation> violations) {
        super(
                violations.size() == 1
                        ? sentence(violations.get(0))
                        : "%d fields cannot be taken as they are; each is named below.".formatted(violations.size()));
        this.violations = List.copyOf(violations);
    }

    public FieldsNotValid(String field, String in, String message) {
        this(List.of(new Violation(field, in, message)));
    }

    private static String sentence(Violation violation) {
        return "The field %s %s.".formatted(violation.field(), violation.message());
    }

    List<Violation> violations() {
        return violations;
    }
}
