package org.bluebook.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bluebook.refusals.Refusal;

/** A body's rules name each step before a meeting, and name it once. */
public final class EachStepOnce extends Refusal {
    private static final long serialVersionUID = 1L;

    EachStepOnce(List<DeadlineRule> rules) {
        super("There is one rule for each of %s; these are for %s."
                .formatted(
                        Arrays.stream(Step.values()).map(Step::name).collect(Collectors.joining(", ")),
                        rules.isEmpty()
                                ? "none"
                                : rules.stream().map(rule -> rule.step().name()).collect(Collectors.joining(", "))));
    }
}
