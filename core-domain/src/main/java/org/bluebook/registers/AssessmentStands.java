package org.bluebook.registers;

import java.time.LocalDate;
import org.bluebook.refusals.Refusal;

/** An assessment that was made is not unmade. */
public final class AssessmentStands extends Refusal {
    private static final long serialVersionUID = 1L;

    AssessmentStands(String reference, LocalDate doneOn) {
        super("The impact of %s was assessed on %s, and that is not undone: enter another assessment for what is new."
                .formatted(reference, doneOn));
    }
}
