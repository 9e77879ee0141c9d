package org.bluebook.api.problem;

import org.bluebook.refusals.Refusal;

/** What is put at an address is what the address names. */
public final class ReferencesDiffer extends Refusal {
    private static final long serialVersionUID = 1L;

    public ReferencesDiffer(String address, String body) {
        super("The address says %s and the body says %s: put it at the address it belongs to."
                .formatted(address, body));
    }
}
