package org.bluebook.scheduler.occurrences;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One node of a modelled world: the product's own, with a clock that is wrong by so much, and perils between it and the rest. */
final class ModelNode {
    final Clock clock;
    private final World world;
    private final String name;
    private final Perils perils;
    private Node node;
    private Ledger ledger;
    private Optional<Claim> held = Optional.empty();
    private boolean dead;
    private boolean busy;
    private boolean planned;
    private int wording;

    ModelNode(World world, int number, Duration skew) {
        this.world = world;
        this.name = "node " + number;
        this.clock = new SkewedClock(world.store, skew);
        this.perils = new Perils(world, this);
        restart();
    }

    private void restart() {
        ledger = new Ledger(perils, World.LIMITS, clock);
        node = new Node(
                name, ledger, clock, Map.of("PUBLISH", new Publishing(world, perils)), (occurrence, thrown) -> {});
        held = Optional.empty();
        wording = world.pick(10) == 0 ? 1 : 0;
        dead = false;
    }

    String name() {
        return name;
    }

    /** Another release of the program may write the same message otherwise. */
    int wording() {
        return wording;
    }

    boolean isDead() {
        return dead;
    }

    void die() {
        dead = true;
        world.note(() -> name + " dies");
    }

    /** Whether it is in the middle of something, further out on the stack. */
    boolean isBusy() {
        return busy;
    }

    /** Another of its threads says that it is alive. */
    void beat() {
        try {
            node.beat();
        } catch (Perils.Crash | Perils.AnswerLost e) {
            world.note(() -> name + ": " + e.getMessage());
        }
    }

    /** Does one thing; true when there was something to do. */
    boolean step() {
        busy = true;
        try {
            if (dead) {
                restart();
                world.note(() -> name + " starts");
                return true;
            }
            return planned ? act() : plan();
        } catch (Perils.Crash | Perils.AnswerLost | MemoryStore.LockNotGiven e) {
            world.note(() -> name + ": " + e.getMessage());
            return true;
        } finally {
            busy = false;
        }
    }

    private boolean plan() {
        perils.committing(() -> ledger.plan(world.planned));
        planned = true;
        return true;
    }

    private boolean act() {
        if (held.isPresent()) {
            var claim = held.get();
            held = Optional.empty();
            var closed = node.perform(claim, () -> world.pick(2) == 0);
            world.note(() -> name + ": " + claim + " " + closed);
            held = closed.next();
            return true;
        }
        held = node.claim();
        held.ifPresent(claim -> world.note(() -> name + " takes " + claim));
        return held.isPresent() || world.people.post.round(perils) > 0 || ledger.tidy() > 0;
    }
}
