package org.bluebook.scheduler.occurrences;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.bluebook.scheduler.outbox.ModelPost;

/** What lies between a node and its store: it may die on the way there, wait long, or not hear the answer on the way back. */
final class Perils implements Store, ModelPost.Fate {
    private final World world;
    private final ModelNode node;

    Perils(World world, ModelNode node) {
        this.world = world;
        this.node = node;
    }

    @Override
    public <T> T alone(Function<Rows, T> work) {
        befall();
        T result = world.store.alone(node, work);
        comeBack();
        return result;
    }

    @Override
    public <T> T joined(Function<Rows, T> work) {
        befall();
        T result = world.store.joined(work);
        befall();
        return result;
    }

    /** A transaction of the node's own making. */
    <T> T committing(Supplier<T> work) {
        befall();
        T result = world.store.transaction(() -> {
            T made = work.get();
            befall();
            return made;
        });
        comeBack();
        return result;
    }

    @Override
    public Instant instant() {
        return node.clock.instant();
    }

    @Override
    public boolean chance(int percent) {
        return world.chance(percent);
    }

    @Override
    public RandomGenerator random() {
        return world.random();
    }

    @Override
    public int wording() {
        return node.wording();
    }

    @Override
    public void note(Supplier<String> sentence) {
        world.note(() -> node.name() + ": " + sentence.get());
    }

    @Override
    public void befall() {
        if (node.isDead()) {
            throw new Crash();
        }
        if (world.isCalm()) {
            return;
        }
        int fate = world.pick(100);
        if (fate < 2) {
            node.die();
            throw new Crash();
        } else if (fate < 7) {
            world.meanwhile(node);
        }
    }

    private void comeBack() {
        befall();
        if (world.chance(3)) {
            throw new AnswerLost();
        }
    }

    /** The process is gone; no code of it runs any more, whatever it would catch. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("The process is gone.", null, false, false);
        }
    }

    /** The commit stands, and the node does not know. */
    static final class AnswerLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnswerLost() {
            super("The connection broke before the answer came.", null, false, false);
        }
    }
}
