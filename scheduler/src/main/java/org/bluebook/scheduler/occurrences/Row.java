package org.bluebook.scheduler.occurrences;

import java.time.Instant;

/**
 * An occurrence as it stands in the store. {@code notBefore} and {@code leasedUntil} are by the store's clock, the due
 * instant by the application's; each verb gives the row as it is to be written.
 */
record Row(
        Occurrence occurrence,
        State state,
        long fence,
        int attempts,
        String node,
        Instant notBefore,
        Instant leasedUntil,
        String words) {

    static Row of(long id, Planned planned) {
        var occurrence = new Occurrence(
                id,
                planned.rule(),
                planned.kind(),
                planned.nominal(),
                planned.zone(),
                planned.subject(),
                planned.due(),
                false);
        return new Row(occurrence, State.WAITING, 0, 0, null, null, null, null);
    }

    long id() {
        return occurrence.id();
    }

    /** Whether a node may take it up; {@code now} is the application's, {@code clock} the store's. */
    boolean isReady(Instant now, Instant clock) {
        return switch (state) {
            case WAITING -> !occurrence.due().isAfter(now) && (notBefore == null || !notBefore.isAfter(clock));
            case CLAIMED -> leasedUntil.isBefore(clock);
            case DONE, FAILED, CANCELLED -> false;
        };
    }

    boolean isOpen() {
        return state == State.WAITING || state == State.CLAIMED;
    }

    /** Whether the claim still stands: nobody has taken it up since, and it has not been finished. */
    boolean isHeldBy(Claim claim) {
        return state == State.CLAIMED && fence == claim.fence();
    }

    /** Whether it was this very claim that finished it. */
    boolean wasDoneBy(Claim claim) {
        return state == State.DONE && fence == claim.fence();
    }

    Row takenUp(String by, boolean tooLate, Instant until) {
        return new Row(occurrence.takenUpLate(tooLate), State.CLAIMED, fence + 1, attempts + 1, by, null, until, words);
    }

    Row renewed(Instant until) {
        return new Row(occurrence, state, fence, attempts, node, notBefore, until, words);
    }

    Row done() {
        return new Row(occurrence, State.DONE, fence, attempts, node, null, null, null);
    }

    Row again(Instant after, String why) {
        return new Row(occurrence, State.WAITING, fence, attempts, node, after, null, why);
    }

    Row givenUp(String why) {
        return new Row(occurrence, State.FAILED, fence, attempts, node, null, null, why);
    }

    Row cancelled(String why) {
        return new Row(occurrence, State.CANCELLED, fence, attempts, node, null, null, why);
    }

    /** Waiting anew, with all its attempts before it; the fence goes on, so that an old claim stays old. */
    Row anew() {
        return new Row(occurrence, State.WAITING, fence, 0, node, null, null, words);
    }

    Row dueBy(Instant now) {
        return occurrence.due().isAfter(now)
                ? new Row(occurrence.dueAt(now), state, fence, attempts, node, notBefore, leasedUntil, words)
                : this;
    }
}
