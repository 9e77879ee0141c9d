package org.bluebook.imports;

import org.bluebook.indicators.Observation;
import org.bluebook.refusals.Refusal;

/** What was entered later is not swept away with what came before it. */
public final class FigureEnteredSince extends Refusal {
    private static final long serialVersionUID = 1L;

    FigureEnteredSince(String fileName, Observation entered) {
        super(
                "%s cannot be undone: %s recorded \"%s\" for %s, %s in %s since, at %s. Revise what is wrong instead, figure by figure."
                        .formatted(
                                fileName,
                                entered.recordedBy().name(),
                                entered.quantity().inWords(),
                                entered.indicator(),
                                entered.place(),
                                entered.period().inWords(),
                                entered.recordedAt()));
    }
}
