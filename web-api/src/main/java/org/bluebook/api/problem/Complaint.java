package org.bluebook.api.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bluebook.refusals.Refusal;

/** Why something was not done, as it is told to whoever asked for it. */
public record Complaint(ProblemType type, String sentence, List<Violation> violations) {
    /** SQLSTATE classes of a refused row (23, 45) and of a value that does not fit (22). */
    private static final String REFUSED_ROW = "23";

    private static final String REFUSED_BY_TRIGGER = "45";
    private static final String DOES_NOT_FIT = "22";

    /** Of what was refused for a reason that can be put right; empty where something of ours failed. */
    public static Optional<Complaint> of(Throwable refused) {
        return causes(refused).flatMap(cause -> told(cause).stream()).findFirst();
    }

    private static Optional<Complaint> told(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal(refusal));
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return Optional.of(invalid(invalid));
        }
        return cause instanceof SQLException sql && sql.getSQLState() != null
                ? ofTheStore(sql.getSQLState().substring(0, 2))
                : Optional.empty();
    }

    /** A failure, what caused it, what caused that, and so on. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    public int status() {
        return type.status();
    }

    private static Complaint refusal(Refusal refusal) {
        var violations = refusal instanceof FieldsNotValid fields ? fields.violations() : List.<Violation>of();
        return new Complaint(ProblemType.of(refusal), refusal.getMessage(), violations);
    }

    private static Complaint invalid(ConstraintViolationException invalid) {
        return refusal(new FieldsNotValid(invalid.getConstraintViolations().stream()
                .map(Complaint::violation)
                .sorted(Comparator.comparing(Violation::field))
                .toList()));
    }

    private static Optional<Complaint> ofTheStore(String state) {
        return switch (state) {
            case REFUSED_ROW, REFUSED_BY_TRIGGER ->
                Optional.of(new Complaint(
                        ProblemType.CONFLICTS_WITH_RECORD,
                        "What was sent does not go together with what is on record, or names something that is not there.",
                        List.of()));
            case DOES_NOT_FIT ->
                Optional.of(new Complaint(
                        ProblemType.FIELDS_NOT_VALID,
                        "A value is longer or larger than there is room for.",
                        List.of()));
            default -> Optional.empty();
        };
    }

    /** Behind the method, which nobody outside knows, stands what was asked about: the body, the page, or a part of the path. */
    private static Violation violation(ConstraintViolation<?> violation) {
        var steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .skip(1)
                .toList();
        var inside = String.join(".", steps.subList(1, steps.size()));
        return switch (steps.get(0)) {
            case "body" -> new Violation(inside.isEmpty() ? "body" : inside, Violation.BODY, violation.getMessage());
            case "paging" -> new Violation(inside, "query", violation.getMessage());
            default -> PartsOfAddresses.violation(violation, steps.get(0));
        };
    }
}
