package org.bluebook.scheduler.occurrences;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;

/** Who may do what to an occurrence, and when. */
final class Ledger {
    private static final int LOOK = 8;

    private final Store store;
    private final Limits limits;
    private final Clock clock;

    Ledger(Store store, Limits limits, Clock clock) {
        this.store = store;
        this.limits = limits;
        this.clock = clock;
    }

    /** Makes what is planned, in the caller's transaction; what is there stays, and what was cancelled is wanted again. */
    int plan(Collection<Planned> planned) {
        return store.joined(
                rows -> planned.stream().mapToInt(p -> plan(rows, p) ? 1 : 0).sum());
    }

    private static boolean plan(Rows rows, Planned planned) {
        var there = rows.find(planned.rule(), planned.nominal());
        if (there.isEmpty()) {
            return rows.add(planned);
        }
        var cancelled = there.filter(row -> row.state() == State.CANCELLED)
                .map(row -> rows.lock(row.id()))
                .filter(row -> row.state() == State.CANCELLED);
        cancelled.ifPresent(row -> rows.write(row.anew()));
        return cancelled.isPresent();
    }

    /** Says, in the caller's transaction, that it is not wanted any more; false where it is begun, over or not there. */
    boolean cancel(String rule, LocalDateTime nominal, String why) {
        return store.joined(rows -> {
            var waiting = rows.find(rule, nominal)
                    .map(row -> rows.lock(row.id()))
                    .filter(row -> row.state() == State.WAITING);
            waiting.ifPresent(row -> rows.write(row.cancelled(why)));
            return waiting.isPresent();
        });
    }

    /** Makes it due at once, in the caller's transaction, with all its attempts before it. */
    Occurrence runNow(long id) {
        return store.joined(rows -> {
            var row = rows.lock(id);
            if (row.state() != State.WAITING && row.state() != State.FAILED) {
                throw new NotToBeRun(row);
            }
            var due = row.anew().dueBy(clock.instant());
            rows.write(due);
            return due.occurrence();
        });
    }

    /** The next occurrence that is due, in order, for this node to perform. */
    Optional<Claim> claim(String node) {
        var now = clock.instant();
        return store.alone(rows -> next(rows, node, now));
    }

    private Optional<Claim> next(Rows rows, String node, Instant now) {
        var look = rows.ready(now, LOOK);
        return look.ids().stream()
                .flatMap(id -> take(rows, id, node, now, look.at()).stream())
                .findFirst();
    }

    private Optional<Claim> take(Rows rows, long id, String node, Instant now, Instant at) {
        var ready = rows.lockUnlessLocked(id).filter(row -> row.isReady(now, at));
        ready.filter(row -> row.state() == State.CLAIMED).ifPresent(row -> abandon(rows, row, now));
        var worn = ready.filter(row -> row.attempts() >= limits.attempts());
        worn.ifPresent(row -> rows.write(row.givenUp(
                "It was taken up %d times, and no node lived to say how it went.".formatted(row.attempts()))));
        return ready.filter(row -> worn.isEmpty()).map(row -> take(rows, row, node, now, at));
    }

    private Claim take(Rows rows, Row row, String node, Instant now, Instant at) {
        boolean late = row.occurrence().due().isBefore(now.minus(limits.tolerance()));
        var taken = row.takenUp(node, late, at.plus(limits.lease()));
        var claim = new Claim(taken.occurrence(), taken.fence(), node);
        rows.write(taken);
        rows.begin(claim, now, taken.leasedUntil());
        return claim;
    }

    private static void abandon(Rows rows, Row row, Instant now) {
        rows.end(new Claim(row.occurrence(), row.fence(), row.node()), Ending.abandoned(now));
    }

    /** Says that the node is still at it; false when another has taken it up or it has ended. */
    boolean renew(Claim claim, Progress progress) {
        return store.alone(rows -> rows.renew(claim, rows.clock().plus(limits.lease()), progress));
    }

    /** What a claim must come past; both look at the fence within the transaction that the caller is in. */
    Fence fence(Claim claim) {
        return new Fence() {
            @Override
            public void check() {
                store.joined(rows -> held(rows, claim));
            }

            @Override
            public void finish() {
                store.joined(rows -> done(rows, claim));
            }
        };
    }

    /** Ends a run whose work returned; what it did not finish itself is finished now, if nobody has overtaken it. */
    Outcome close(Claim claim, Ending ending) {
        return store.alone(rows -> close(rows, claim, ending));
    }

    /** The same, and the next occurrence that is due, taken up by the same node in the same commit. */
    Closed closeAndClaim(Claim claim, Ending ending) {
        var now = clock.instant();
        return store.alone(rows -> {
            var outcome = close(rows, claim, ending);
            return new Closed(outcome, next(rows, claim.node(), now));
        });
    }

    private static Outcome close(Rows rows, Claim claim, Ending ending) {
        var row = rows.lock(claim.occurrence().id());
        boolean stands = row.isHeldBy(claim) || row.wasDoneBy(claim);
        if (row.isHeldBy(claim)) {
            rows.write(row.done());
        }
        return end(rows, claim, stands ? ending : ending.with(Outcome.OVERTAKEN));
    }

    /** Ends a run whose work threw; if its commit stood all the same and only the answer was lost, it is done. */
    Outcome fail(Claim claim, Ending ending, String why) {
        return store.alone(rows -> {
            var row = rows.lock(claim.occurrence().id());
            if (row.wasDoneBy(claim)) {
                return end(rows, claim, ending.with(Outcome.DONE_WITH_FINDINGS));
            }
            if (!row.isHeldBy(claim)) {
                return end(rows, claim, ending.with(Outcome.OVERTAKEN));
            }
            rows.write(
                    row.attempts() < limits.attempts()
                            ? row.again(rows.clock().plus(limits.waitAfter(row.attempts())), why)
                            : row.givenUp(why));
            return end(rows, claim, ending.with(Outcome.FAILED));
        });
    }

    private static Outcome end(Rows rows, Claim claim, Ending ending) {
        rows.end(claim, ending);
        return ending.outcome();
    }

    private static Row held(Rows rows, Claim claim) {
        var row = rows.lock(claim.occurrence().id());
        if (!row.isHeldBy(claim)) {
            throw new Overtaken(claim);
        }
        return row;
    }

    private static Void done(Rows rows, Claim claim) {
        rows.write(held(rows, claim).done());
        return null;
    }

    /** How long the node that has been silent for longest has until another takes over what it is at. */
    Optional<Duration> untilALeaseEnds() {
        return store.alone(Rows::untilALeaseEnds);
    }

    /** Ends the runs that a dead node left open though their occurrence has passed on. */
    int tidy() {
        return store.alone(rows -> rows.endOrphans(clock.instant()));
    }

    /** How a run ended, and what its node took up by that. */
    record Closed(Outcome outcome, Optional<Claim> next) {}
}
