package org.bluebook.papers;

/** The kinds of paper the service issues. */
public enum DocumentKind {
    MANAGEMENT_BOARD,
    COMMITTEE_PAPER,
    BOROUGH_PROFILE
}
