package org.bluebook.papers;

/** Who may read a paper once it is issued. */
public enum Audience {
    BOARD,
    COMMITTEE,
    PUBLIC;

    /** Whether members of this audience may read an edition for that one: the board reads all, the public only its own. */
    public boolean mayRead(Audience edition) {
        return compareTo(edition) <= 0;
    }
}
