package org.bluebook.scheduler.occurrences;

/** Something happened in a history that must never happen; it is no exception that the machine could catch and go on from. */
final class Violation extends Error {
    private static final long serialVersionUID = 1L;

    Violation(String sentence) {
        super(sentence);
    }
}
