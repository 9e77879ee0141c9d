package org.bluebook.reporting.spc;

/** A figure of the series with the limits it is held against and what it says. */
public record XmrPoint(double value, Limits limits, Label label, Variation variation) {}
