package org.bluebook.scheduler.occurrences;

/** How far an occurrence has come. */
public enum State {
    /** Not taken up, or to be taken up again after a failure. */
    WAITING,
    /** A node is at it, or was and is not heard of any more. */
    CLAIMED,
    /** It happened; this is written by the commit that made it happen. */
    DONE,
    /** It was tried as often as is allowed; a person looks at it. */
    FAILED,
    /** It is not wanted any more. */
    CANCELLED
}
