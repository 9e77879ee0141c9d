package org.bluebook.store;

import org.bluebook.refusals.Refusal;

/** The store would let one transaction write over another's work. */
public final class StoreNotSafe extends Refusal {
    private static final long serialVersionUID = 1L;

    StoreNotSafe() {
        super(
                "Bluebook does not start on this database: innodb_snapshot_isolation is off or unknown to it."
                        + " Use MariaDB 10.6.18, 10.11.8, 11.4 or later and start the server with innodb_snapshot_isolation=ON.");
    }
}
