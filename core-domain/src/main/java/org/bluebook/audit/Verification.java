package org.bluebook.audit;

/**
 * Whether the chain holds: entries sealed and waiting to be, the hash the chain ends with, and where it is broken first,
 * in a sentence that is empty where it is not.
 */
public record Verification(boolean intact, long sealed, long waiting, String head, String firstBroken) {}
