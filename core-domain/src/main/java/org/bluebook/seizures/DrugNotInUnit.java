package org.bluebook.seizures;

import org.bluebook.refusals.Refusal;

/** A drug is seized in units that make sense for it. */
public final class DrugNotInUnit extends Refusal {
    private static final long serialVersionUID = 1L;

    DrugNotInUnit(Drug drug, org.bluebook.measures.Quantity quantity) {
        super("%s is not seized in %s.".formatted(drug.words(), quantity.unit()));
    }
}
