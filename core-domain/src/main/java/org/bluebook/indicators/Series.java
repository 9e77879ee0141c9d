package org.bluebook.indicators;

/** The values of an indicator for a place, by their codes. */
public record Series(String indicator, String place) {}
