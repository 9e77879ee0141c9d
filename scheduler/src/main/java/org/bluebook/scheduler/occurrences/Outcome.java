package org.bluebook.scheduler.occurrences;

/** How a run ended. */
public enum Outcome {
    /** It happened, and there is nothing to say. */
    DONE,
    /** It happened, and there is something to read. */
    DONE_WITH_FINDINGS,
    /** It did not happen; it is tried again, or a person looks at it. */
    FAILED,
    /** Another node had taken it up meanwhile, so this run was not allowed to publish. */
    OVERTAKEN,
    /** The node was not heard of any more. */
    ABANDONED
}
