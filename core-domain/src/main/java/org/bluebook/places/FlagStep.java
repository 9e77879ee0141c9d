package org.bluebook.places;

/** What can become of calling a place one of the worst affected. */
public enum FlagStep {
    FLAGGED,
    /** The reason or the day of the review was put right. */
    CHANGED,
    /** Looked at again, and still one of the worst affected. */
    KEPT,
    /** Looked at again, and no longer one of the worst affected. */
    TAKEN_OFF
}
