package org.bluebook.imports;

/**
 * What checking a file found: the tally, the first problems as JSON, what each row would do, and a fingerprint of every row
 * with what it would replace, by which a later check knows whether it found the same.
 */
public record Found(Tally tally, String findings, String changes, String fingerprint) {}
