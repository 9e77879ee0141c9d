package org.bluebook.indicators;

/** A value and the one that replaced it. */
public record Revision(Observation was, Observation now) {}
