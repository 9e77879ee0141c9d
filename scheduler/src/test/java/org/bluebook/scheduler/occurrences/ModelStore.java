package org.bluebook.scheduler.occurrences;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A store in memory that cries out when a claim is overtaken before its lease has run out, and that may have mistakes planted. */
final class ModelStore extends MemoryStore {
    private final Plant plant;
    private final Duration lease;
    private final Map<Long, Promise> promises = new HashMap<>();
    private ModelNode asking;

    ModelStore(Plant plant, Duration lease) {
        this.plant = plant;
        this.lease = lease;
    }

    <T> T alone(ModelNode node, Function<Rows, T> work) {
        asking = node;
        return alone(work);
    }

    @Override
    Instant clock() {
        return plant == Plant.LEASE_BY_NODE_CLOCK && asking != null ? asking.clock.instant() : shown();
    }

    @Override
    boolean isUnique() {
        return plant != Plant.NO_UNIQUE;
    }

    @Override
    void taken(Claim claim) {
        var before = promises.put(claim.occurrence().id(), new Promise(claim, shown().plus(lease)));
        if (before != null && shown().isBefore(before.until)) {
            throw new Violation(
                    "%s was overtaken at %s though it had until %s.".formatted(before.claim, shown(), before.until));
        }
    }

    @Override
    void renewed(Claim claim) {
        promises.put(claim.occurrence().id(), new Promise(claim, shown().plus(lease)));
    }

    @Override
    void ended(Claim claim, Ending ending) {
        if (ending.outcome() != Outcome.ABANDONED) {
            promises.computeIfPresent(
                    claim.occurrence().id(), (id, promise) -> promise.claim.equals(claim) ? null : promise);
        }
    }

    /** That a claim is left alone until then. */
    private record Promise(Claim claim, Instant until) {}
}
