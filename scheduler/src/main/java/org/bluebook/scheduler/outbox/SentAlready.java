package org.bluebook.scheduler.outbox;

import org.bluebook.refusals.Refusal;

/** What has arrived is not sent a second time. */
public final class SentAlready extends Refusal {
    private static final long serialVersionUID = 1L;

    SentAlready(String address, String paper, int number) {
        super("Issue %d of %s was sent to %s, and their mail server took it: it is not sent again."
                .formatted(number, paper, address));
    }
}
