package org.bluebook.scheduler.occurrences;

/** How many of how many parts are done; none of none where the work does not say. */
public record Progress(int done, int total) {
    static final Progress NOT_SAID = new Progress(0, 0);
}
