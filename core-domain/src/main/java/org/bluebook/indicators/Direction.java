package org.bluebook.indicators;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER,
    NONE
}
