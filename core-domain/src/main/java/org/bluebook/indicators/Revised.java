package org.bluebook.indicators;

/** A value that is in force unless a later one follows or it was withdrawn. */
record Revised(InForce value, boolean withdrawn) {}
