package org.bluebook.reporting.documents;

/** What follows begins on a new page. */
public record PageBreak() implements Block {}
