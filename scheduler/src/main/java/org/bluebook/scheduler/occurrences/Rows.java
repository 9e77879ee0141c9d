package org.bluebook.scheduler.occurrences;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The rows within one transaction; what is written is seen by others once it commits. */
interface Rows {
    /** The store's clock: one for all nodes. */
    Instant clock();

    /** The row of a rule at a nominal time, without a lock. */
    Optional<Row> find(String rule, LocalDateTime nominal);

    /** Adds the row of what is planned; false when there is one of the same rule and nominal time already. */
    boolean add(Planned planned);

    /**
     * A look, without a lock, at what may be taken up, earliest due first: nothing of a rule that is paused, and nothing
     * that has an open occurrence of the same rule or of the same subject before it.
     */
    Look ready(Instant now, int most);

    /** The row, locked until the transaction ends; none where somebody else has it locked. */
    Optional<Row> lockUnlessLocked(long id);

    /** The row, locked until the transaction ends, waited for where somebody else has it locked. */
    Row lock(long id);

    void write(Row row);

    /** Notes that the claim begins. */
    void begin(Claim claim, Instant now, Instant leasedUntil);

    /** Prolongs the claim and notes how far it is, unless its run has ended. */
    boolean renew(Claim claim, Instant leasedUntil, Progress progress);

    /** Notes how the claim ended, unless that was noted; of one thought abandoned, its node may still have something to say. */
    void end(Claim claim, Ending ending);

    /** Until the earliest lease ends of a run that nobody ended; nothing is left of one that has ended already. */
    Optional<Duration> untilALeaseEnds();

    /** Ends the runs that nobody ended though their occurrence has passed on. */
    int endOrphans(Instant now);

    /** The numbers of the rows, and what the store's clock showed; no instant where there are none. */
    record Look(List<Long> ids, Instant at) {}
}
