package org.bluebook.reporting.charts;

/** What a chart is drawn on. */
public interface Surface {}
