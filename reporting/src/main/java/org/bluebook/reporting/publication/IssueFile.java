package org.bluebook.reporting.publication;

/** A form an issue can be had in, with its size in bytes. */
public record IssueFile(int issue, Format format, int size) {}
