package org.bluebook.scheduler.watchdog;

import java.util.EnumSet;
import java.util.Set;
import org.bluebook.scheduler.outbox.Notices.Whom;

/** What can be amiss, and who is told. */
public enum Kind {
    /** An occurrence whose time is past and that nobody has done, or that was given up. */
    OVERDUE,
    /** An occurrence that was done, but long after its time. */
    LATE,
    /** A run whose node has not said for long that it is alive. */
    SILENT,
    /** Messages about an issue, or a reminder of what is still to come, that have not arrived. */
    UNDELIVERED,
    /** A paper whose step is past and that has not taken it, or a meeting that nothing is planned for. */
    BEHIND,
    /** A paper that was submitted and that nobody has signed by the time it should be. */
    UNSIGNED,
    /** A paper that should be out by its meeting's hour of dispatch. */
    NOT_ISSUED,
    /** An action or a figure of which nobody can be reminded. */
    ORPHANED,
    /** A meeting on a day that has become a holiday. */
    ON_HOLIDAY;

    Set<Whom> tells() {
        return this == NOT_ISSUED || this == UNSIGNED ? EnumSet.allOf(Whom.class) : EnumSet.of(Whom.SECRETARY);
    }
}
