package org.bluebook.reporting.spc;

/** Which way a figure should go. */
public enum Improvement {
    UP,
    DOWN,
    NEITHER
}
