package org.bluebook.scheduler.occurrences;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.bluebook.scheduler.occurrences.Ledger.Closed;

/** One of the processes that do what is due; it knows nothing of the others but what the store says. */
final class Node {
    private final String name;
    private final Ledger ledger;
    private final Clock clock;
    private final Map<String, Work> works;
    private final BiConsumer<Occurrence, RuntimeException> trouble;
    private final Set<Attempt> going = ConcurrentHashMap.newKeySet();

    /** {@code trouble} is told what the work of an occurrence threw. */
    Node(
            String name,
            Ledger ledger,
            Clock clock,
            Map<String, Work> works,
            BiConsumer<Occurrence, RuntimeException> trouble) {
        this.name = name;
        this.ledger = ledger;
        this.clock = clock;
        this.works = Map.copyOf(works);
        this.trouble = trouble;
    }

    /** Takes up the next occurrence and performs it; false when nothing is due that somebody else is not at. */
    boolean turn() {
        var claim = claim();
        claim.ifPresent(taken -> perform(taken, () -> false));
        return claim.isPresent();
    }

    Optional<Claim> claim() {
        return ledger.claim(name);
    }

    /** Performs it, and takes up the next one with the commit that ends it, where the node is to go on. */
    Closed perform(Claim claim, BooleanSupplier goesOn) {
        var attempt = new Attempt(ledger, claim, clock, goesOn);
        going.add(attempt);
        try (attempt) {
            attempt.perform(works.getOrDefault(claim.occurrence().kind(), NobodysWork.IT));
        } finally {
            going.remove(attempt);
        }
        attempt.thrown().ifPresent(thrown -> trouble.accept(claim.occurrence(), thrown));
        return attempt.closed();
    }

    /** Says of everything this node is at that it still is. */
    void beat() {
        going.forEach(Attempt::beat);
    }

    boolean isIdle() {
        return going.isEmpty();
    }
}
