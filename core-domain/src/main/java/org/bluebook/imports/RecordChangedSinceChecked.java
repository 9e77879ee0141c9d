package org.bluebook.imports;

import org.bluebook.refusals.Refusal;

/** What was shown is what is committed, or nothing is. */
public final class RecordChangedSinceChecked extends Refusal {
    private static final long serialVersionUID = 1L;

    RecordChangedSinceChecked(String fileName) {
        super("%s was not committed: the record changed since this file was checked. Check it again."
                .formatted(fileName));
    }
}
