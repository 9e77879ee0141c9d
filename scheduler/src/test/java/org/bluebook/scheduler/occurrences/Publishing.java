package org.bluebook.scheduler.occurrences;

import java.time.LocalDateTime;

/** Work that publishes a pack of two parts, each in a commit of its own that ends with the fence. */
final class Publishing implements Work {
    private final World world;
    private final Perils perils;

    Publishing(World world, Perils perils) {
        this.world = world;
        this.perils = perils;
    }

    static String part(String rule, LocalDateTime nominal, int number) {
        return rule + " " + nominal + " part " + number;
    }

    @Override
    public String kind() {
        return "PUBLISH";
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        if (world.chance(20)) {
            throw new ItFailed();
        }
        if (world.plant == Plant.MAIL_BEFORE_COMMIT) {
            var part = part(occurrence.rule(), occurrence.nominal(), 2);
            world.people.announce(part, world.store.shown());
        }
        if (occurrence.id() % 2 == 0) {
            publish(occurrence, 1, false, attempt.fence()::check);
            attempt.progress(1, 2);
        }
        publish(occurrence, 2, true, attempt.fence()::finish);
    }

    private void publish(Occurrence occurrence, int number, boolean last, Runnable fence) {
        var part = part(occurrence.rule(), occurrence.nominal(), number);
        perils.committing(() -> {
            if (!last && world.people.has(part)) {
                return null;
            }
            world.store.onCommit(() -> world.people.enter(occurrence, part, last, world.store.shown()));
            perils.befall();
            if (world.plant != Plant.NO_FENCE) {
                fence.run();
            }
            return null;
        });
    }

    /** The renderer, the gate, a full disk. */
    private static final class ItFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ItFailed() {
            super("It failed.", null, false, false);
        }
    }
}
