package org.bluebook.scheduler.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.bluebook.reporting.publication.Issues;

/** A postman whose mail goes to a mailbox of a test. */
@Singleton
public class PostForTests {
    @Inject
    Deliveries deliveries;

    @Inject
    Attempts attempts;

    @Inject
    Issues issues;

    /** What other tests left waiting is not delivered any more. */
    @Transactional
    public void forget() {
        deliveries.update("progress.notBefore = null where progress.notBefore is not null");
    }

    /** Delivers what is due; says how much that was. */
    public int deliver(int port, Instant now) {
        var options = OptionsForTests.to(port);
        return new Postman(deliveries, attempts, new Letters(issues, options), new SmtpCarrier(options), options)
                .deliverDue(now);
    }
}
