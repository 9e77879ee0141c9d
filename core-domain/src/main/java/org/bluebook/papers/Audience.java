package org.bluebook.papers;

/** Who may read a paper once it is issued. */
public enum Audience {
    BOARD,
    COMMITTEE,
    PUBLIC
}
