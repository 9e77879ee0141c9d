package org.bluebook.scheduler.occurrences;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.bluebook.calendar.WallTime;

/** One history: some nodes, some occurrences that are long due, perils that come and go, and a calm at the end in which all must come right. */
final class World {
    static final Limits LIMITS = new Limits(
            Duration.ofSeconds(30), Duration.ofMinutes(15), 1_000, Duration.ofSeconds(5), Duration.ofSeconds(40));
    private static final int STORMY = 40;
    private static final int ENOUGH = 3_000;
    private static final int DEEPEST = 3;

    final Plant plant;
    final ModelStore store;
    final Public people;
    final List<Planned> planned;
    private final SplittableRandom random;
    private final List<ModelNode> nodes;
    private final List<String> story = new ArrayList<>();
    private final boolean told;
    private int steps;
    private int depth;

    World(long seed, Plant plant, boolean told) {
        this.plant = plant;
        this.told = told;
        random = new SplittableRandom(seed);
        store = new ModelStore(plant, LIMITS.lease());
        people = new Public(plant);
        planned = plan();
        nodes = IntStream.range(0, 2 + pick(3))
                .mapToObj(number -> new ModelNode(this, number, Duration.ofSeconds(pick(241) - 120)))
                .toList();
    }

    private List<Planned> plan() {
        var plan = new ArrayList<Planned>();
        for (int rule = 0; rule <= pick(2); rule++) {
            for (int month = 1; month <= 1 + pick(2); month++) {
                plan.add(new Planned(
                        "RULE " + rule,
                        "PUBLISH",
                        LocalDateTime.of(2006, month, 1, 9, 0),
                        WallTime.LONDON,
                        "SUBJECT " + rule));
            }
        }
        return plan;
    }

    /** Lets it happen; throws a {@link Violation} when something is that must not be. */
    void run() {
        while (!isCalm()) {
            store.pass(Duration.ofSeconds(pick(8)));
            nodes.get(pick(nodes.size())).step();
            steps++;
        }
        while (isOpen() || !people.post.isQuiet()) {
            nodes.forEach(ModelNode::step);
            store.pass(Duration.ofSeconds(45));
            if (++steps > ENOUGH) {
                throw new Violation("It does not come to an end.");
            }
        }
        verify();
    }

    private boolean isOpen() {
        return store.rows().size() < planned.size()
                || store.rows().stream().anyMatch(Row::isOpen)
                || store.runs().stream().anyMatch(run -> run.ending == null);
    }

    private void verify() {
        people.verifyAll(planned);
        if (store.rows().size() != planned.size()) {
            throw new Violation("There are %d rows of %d occurrences."
                    .formatted(store.rows().size(), planned.size()));
        }
        for (var row : store.rows()) {
            long happened = store.runs().stream()
                    .filter(run -> run.claim.occurrence().id() == row.id())
                    .filter(run ->
                            run.ending.outcome() == Outcome.DONE || run.ending.outcome() == Outcome.DONE_WITH_FINDINGS)
                    .count();
            if (happened != 1) {
                throw new Violation("%d runs say that they did %s.".formatted(happened, row.occurrence()));
            }
        }
    }

    /** The node waits, frozen or merely slow, and the others go on. */
    void meanwhile(ModelNode waiting) {
        if (depth == DEEPEST) {
            return;
        }
        depth++;
        boolean frozen = chance(50);
        note(() -> "waiting at depth " + depth + (frozen ? ", frozen" : ""));
        for (int step = pick(6); step >= 0; step--) {
            store.pass(Duration.ofSeconds(pick(frozen ? 25 : 8)));
            if (!frozen) {
                waiting.beat();
            }
            var other = nodes.get(pick(nodes.size()));
            if (!other.isBusy()) {
                other.step();
            }
        }
        depth--;
    }

    boolean isCalm() {
        return steps >= STORMY;
    }

    boolean chance(int percent) {
        return !isCalm() && pick(100) < percent;
    }

    int pick(int bound) {
        return random.nextInt(bound);
    }

    RandomGenerator random() {
        return random;
    }

    void note(Supplier<String> sentence) {
        if (told) {
            story.add(store.shown() + " " + sentence.get());
        }
    }

    List<String> story() {
        return Collections.unmodifiableList(story);
    }
}
