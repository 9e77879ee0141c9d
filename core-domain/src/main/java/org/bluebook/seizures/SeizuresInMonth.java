package org.bluebook.seizures;

/** Seizures of a month, each counted once whatever was found. */
public record SeizuresInMonth(int year, int month, long seizures) {}
