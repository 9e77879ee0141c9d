package org.bluebook.scheduler.outbox;

import java.time.Instant;

/** How far it is with telling one person; {@code uncertain} if they may have two copies; the instants are null until they come. */
public record DeliveryEntry(
        String address,
        String name,
        Form form,
        DeliveryState state,
        boolean uncertain,
        int attempts,
        String words,
        Instant sentAt,
        Instant acknowledgedAt) {}
