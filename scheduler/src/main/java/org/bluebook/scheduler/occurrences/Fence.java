package org.bluebook.scheduler.occurrences;

/** What stands between a run and the public: a run that was overtaken does not come past it. */
public interface Fence {
    /** Refuses when the run was overtaken: the last statement of a transaction that commits a part of the work. */
    void check();

    /** The same for the transaction that commits the last part, or all of it; the occurrence is done by that commit. */
    void finish();
}
