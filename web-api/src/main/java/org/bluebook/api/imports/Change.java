package org.bluebook.api.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a row would do to the record, or did; {@code from} is null for what is new. */
@Schema(name = "ImportChange")
public record Change(int row, String key, What what, String from, String to) {
    /** What becomes of the record. */
    public enum What {
        NEW,
        CHANGED,
        SAME
    }

    String number() {
        return "%07d".formatted(row);
    }
}
