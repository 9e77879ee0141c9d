package org.bluebook.api.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bluebook.api.audit.Asking;
import org.bluebook.api.audit.Sealing;
import org.bluebook.audit.AuditTrail;
import org.bluebook.papers.Audience;

/** Notes who reads what is not public, before the first byte of it leaves; what cannot be noted is not handed out. */
@ApplicationScoped
class Readings {
    private final AuditTrail audit;
    private final Asking asking;
    private final Sealing sealing;

    @Inject
    Readings(AuditTrail audit, Asking asking, Sealing sealing) {
        this.audit = audit;
        this.asking = asking;
        this.sealing = sealing;
    }

    void note(Audience audience) {
        if (audience != Audience.PUBLIC) {
            note();
        }
    }

    void note() {
        audit.read(asking.asked());
        sealing.nudge();
    }
}
