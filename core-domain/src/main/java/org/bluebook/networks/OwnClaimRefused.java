package org.bluebook.networks;

import org.bluebook.refusals.Refusal;

/** Nobody judges a disruption they claimed themselves. */
public final class OwnClaimRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    OwnClaimRefused(String disruption, org.bluebook.people.Actor verifier) {
        super("%s claimed disruption %s and cannot judge it: another verifier must."
                .formatted(verifier.name(), disruption));
    }
}
