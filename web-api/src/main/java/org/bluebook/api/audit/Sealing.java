package org.bluebook.api.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.bluebook.audit.AuditTrail;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Seals the audit's new rows in the background, one seal at a time however many asked for one. */
@ApplicationScoped
public class Sealing {
    private static final Logger LOG = Logger.getLogger(Sealing.class);

    private final AuditTrail audit;
    private final ManagedExecutor executor;
    private final AtomicInteger asked = new AtomicInteger();

    @Inject
    Sealing(AuditTrail audit, ManagedExecutor executor) {
        this.audit = audit;
        this.executor = executor;
    }

    /** What a crash left unsealed is sealed at the next start. */
    void start(@Observes StartupEvent start) {
        nudge();
    }

    /** Something has been committed that may not be sealed yet. */
    public void nudge() {
        if (asked.getAndIncrement() == 0) {
            executor.execute(this::seal);
        }
    }

    /** Seals everything that has been committed. */
    void now() {
        boolean more = audit.seal();
        while (more) {
            more = audit.seal();
        }
    }

    private void seal() {
        int answered;
        do {
            answered = asked.get();
            try {
                now();
            } catch (RuntimeException e) {
                LOG.warn("The audit could not be sealed; it will be with the next change.", e);
            }
        } while (asked.addAndGet(-answered) > 0);
    }
}
