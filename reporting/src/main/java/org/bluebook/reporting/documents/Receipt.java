package org.bluebook.reporting.documents;

import java.time.Instant;

/**
 * Where a figure comes from; {@code definition} is the version it was measured by, 0 where the indicator has none; who recorded it is not said
 * in what is public.
 */
public record Receipt(
        String reference,
        String figure,
        String place,
        String period,
        String value,
        String status,
        int definition,
        int revision,
        String source,
        String recordedBy,
        Instant recordedAt) {}
