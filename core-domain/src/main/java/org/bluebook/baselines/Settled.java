package org.bluebook.baselines;

import java.time.LocalDate;
import org.bluebook.calendar.Period;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;

/**
 * How far it has come: a number with the period it was measured over, another with the period it is to be reached in, either
 * of them "to be established" without a period; who agreed and when, both null while nobody has; and the reference of the
 * action that promised it, or null where none is on record.
 */
public record Settled(
        Quantity baseline,
        Period period,
        Quantity target,
        Period targetPeriod,
        String agreedBy,
        LocalDate agreedOn,
        String promisedBy) {

    /** One that no action promised. */
    public Settled(
            Quantity baseline,
            Period period,
            Quantity target,
            Period targetPeriod,
            String agreedBy,
            LocalDate agreedOn) {
        this(baseline, period, target, targetPeriod, agreedBy, agreedOn, null);
    }

    public boolean isAgreed() {
        return agreedOn != null;
    }

    /** What is wrong with it, or null. */
    String objection() {
        if (!isPeriodOf(baseline, period)) {
            return "a baseline is a number and the period it was measured over, or it is to be established";
        }
        if (!isPeriodOf(target, targetPeriod)) {
            return "a target is a number and the period it is to be reached in, or it is to be established";
        }
        boolean isNamed = agreedBy != null && !agreedBy.isBlank();
        return isNamed == isAgreed() ? null : "an agreement has a day and somebody who agreed";
    }

    private static boolean isPeriodOf(Quantity quantity, Period period) {
        return quantity.qualifier().hasNumber()
                ? period != null
                : period == null && quantity.qualifier() == Qualifier.TO_BE_ESTABLISHED;
    }
}
