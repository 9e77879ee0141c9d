package org.bluebook.audit;

/** What became of what was asked. */
public enum Outcome {
    /** Something was written. */
    DONE,
    REFUSED,
    /** Something that is not public was handed out. */
    READ
}
