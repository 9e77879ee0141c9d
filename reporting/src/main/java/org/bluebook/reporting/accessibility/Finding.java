package org.bluebook.reporting.accessibility;

/** One rule of a standard that a file breaks: "ISO 14289-1:2014 7.2, test 3", what it asks, and how often it is broken. */
public record Finding(String clause, String sentence, int times) {}
