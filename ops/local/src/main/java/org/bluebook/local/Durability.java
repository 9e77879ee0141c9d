package org.bluebook.local;

/** What a commit survives. */
public enum Durability {
    /** A commit is on the disk before it is answered. */
    KEPT(1),
    /** For test data: a commit may be lost with the machine, and is several times faster. */
    THROWN_AWAY(0);

    private final int flushLogAtCommit;

    Durability(int flushLogAtCommit) {
        this.flushLogAtCommit = flushLogAtCommit;
    }

    int flushLogAtCommit() {
        return flushLogAtCommit;
    }
}
