package org.bluebook.reporting.publication;

/** Told within the transaction after which a paper may go out. */
public record Approved(String paper) {}
