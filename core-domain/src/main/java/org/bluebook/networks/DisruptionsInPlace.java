package org.bluebook.networks;

/** Disruptions of a month at a place: claimed in all, and what became of the claims; the place is null where none was said. */
public record DisruptionsInPlace(String place, int year, int month, long claimed, long confirmed, long rejected) {}
