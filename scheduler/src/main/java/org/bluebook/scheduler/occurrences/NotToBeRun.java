package org.bluebook.scheduler.occurrences;

import org.bluebook.refusals.Refusal;

/** Only what waits or has failed can be run now. */
public final class NotToBeRun extends Refusal {
    private static final long serialVersionUID = 1L;

    NotToBeRun(Row row) {
        super("%s of %s is %s and cannot be run now."
                .formatted(row.occurrence().rule(), row.occurrence().nominal(), row.state()));
    }
}
