package org.bluebook.meetings;

/** What members did with what was before them. */
public enum Outcome {
    AGREED,
    NOTED,
    ACCEPTED,
    REFUSED,
    DEFERRED,
    /** The record of the resolution has not been found. */
    NOT_IN_SOURCE
}
