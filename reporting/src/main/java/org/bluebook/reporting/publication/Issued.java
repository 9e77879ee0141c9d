package org.bluebook.reporting.publication;

/** Told within the transaction that puts an issue on the register: what must be with it, or not be at all, is written now. */
public record Issued(Issue issue) {}
