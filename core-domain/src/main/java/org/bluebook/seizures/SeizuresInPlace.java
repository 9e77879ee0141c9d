package org.bluebook.seizures;

/** Seizures of a month at a place, each counted once; the place is null where none was said. */
public record SeizuresInPlace(String place, int year, int month, long seizures) {}
