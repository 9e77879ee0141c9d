package org.bluebook.reporting.snapshot;

/** The issue its readers have in mind when they open the next one: its number and the facts it was made from. */
public record EarlierIssue(int number, Facts facts) {}
