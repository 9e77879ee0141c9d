package org.bluebook.scheduler.outbox;

import org.bluebook.refusals.Refusal;

/** A second copy is byte for byte the first, so that whoever has both can see that they are one message. */
public final class SecondCopyDiffers extends Refusal {
    private static final long serialVersionUID = 1L;

    SecondCopyDiffers(String address) {
        super(
                "Nobody knows whether %s has the message, and it would be written differently today: ask them, then send again."
                        .formatted(address));
    }
}
