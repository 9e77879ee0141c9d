package org.bluebook.reporting.renditions;

/** Another format of the same issue: what a reader calls it, its media type, and its file beside the page. */
public record Other(String words, String mediaType, String file) {}
