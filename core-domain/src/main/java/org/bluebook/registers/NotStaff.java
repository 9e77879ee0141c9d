package org.bluebook.registers;

import org.bluebook.measures.Quantity;
import org.bluebook.refusals.Refusal;

/** Resourcing is counted in people. */
public final class NotStaff extends Refusal {
    private static final long serialVersionUID = 1L;

    NotStaff(String unit, Quantity quantity) {
        super("What %s is given is counted in members of staff, not as \"%s\".".formatted(unit, quantity.inWords()));
    }
}
