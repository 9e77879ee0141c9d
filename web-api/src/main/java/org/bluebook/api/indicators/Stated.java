package org.bluebook.api.indicators;

import java.math.BigDecimal;
import org.bluebook.api.problem.Fields;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;

/** An amount and its qualifier as somebody sends them: one of the two may be left out, never both. */
record Stated(BigDecimal amount, Qualifier qualifier) {
    /** In the unit of the indicator; refuses a number where there is none to have, and none where one is needed. */
    Quantity in(MeasureUnit unit) {
        var said = qualifier == null ? Qualifier.EXACTLY : qualifier;
        new Fields()
                .require(
                        amount != null || !said.hasNumber(),
                        "amount",
                        qualifier == null
                                ? "is missing, and blank is not zero: write 0, or a qualifier such as NOT_IN_SOURCE"
                                : "is needed with the qualifier " + said)
                .require(
                        amount == null || said.hasNumber(),
                        "amount",
                        "is left out with the qualifier %s, which has no number".formatted(said))
                .check();
        return new Quantity(amount, unit, said);
    }
}
