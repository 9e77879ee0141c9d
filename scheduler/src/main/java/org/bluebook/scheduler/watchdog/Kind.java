package org.bluebook.scheduler.watchdog;

/** What can be amiss. */
public enum Kind {
    /** An occurrence whose time is past and that nobody has done, or that was given up. */
    OVERDUE,
    /** A run whose node has not said for long that it is alive. */
    SILENT,
    /** Messages about an issue that have not arrived. */
    UNDELIVERED,
    /** A paper that should be out by its meeting's hour of dispatch. */
    NOT_ISSUED
}
