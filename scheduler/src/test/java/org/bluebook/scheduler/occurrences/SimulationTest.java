package org.bluebook.scheduler.occurrences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.scheduler.outbox.DeliveryState.FAILED;
import static org.bluebook.scheduler.outbox.DeliveryState.SENT;
import static org.bluebook.scheduler.outbox.DeliveryState.UNCERTAIN;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Histories of several nodes that die, freeze, do not hear an answer and have wrong clocks. What goes wrong names its
 * seed, and {@code -Dbluebook.simulation.seed=} tells that history step by step.
 */
class SimulationTest {
    private static final long HISTORIES = Long.getLong("bluebook.simulation.histories", 100_000);
    private static final Optional<Long> SEED = Optional.ofNullable(Long.getLong("bluebook.simulation.seed"));

    @Test
    void publishesEverythingOnceInOrderAndTellsPeopleAfterwards() {
        var found = SEED.map(seed -> LongStream.of(seed))
                .orElseGet(() -> LongStream.range(0, HISTORIES))
                .parallel()
                .mapToObj(seed -> violation(seed, Plant.NONE))
                .flatMap(Optional::stream)
                .findAny();

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void findsAMistake(Plant mistake) {
        var found = LongStream.range(0, HISTORIES)
                .mapToObj(seed -> violation(seed, mistake))
                .flatMap(Optional::stream)
                .findFirst();

        assertThat(found).isPresent();
    }

    /** A simulation in which nothing happens finds nothing. */
    @Test
    void livesThroughEveryWayARunCanEnd() {
        var ends = LongStream.range(0, 1_000)
                .mapToObj(seed -> new World(seed, Plant.NONE, false))
                .peek(World::run)
                .flatMap(world -> world.store.runs().stream())
                .map(run -> run.ending.outcome())
                .collect(Collectors.toSet());

        assertThat(ends).containsExactlyInAnyOrder(Outcome.values());
    }

    @Test
    void livesThroughEveryWayAMessageCanEnd() {
        var ends = LongStream.range(0, 1_000)
                .mapToObj(seed -> new World(seed, Plant.NONE, false))
                .peek(World::run)
                .flatMap(world -> world.people.post.ends().stream())
                .collect(Collectors.toSet());

        assertThat(ends).containsExactlyInAnyOrder(SENT, FAILED, UNCERTAIN);
    }

    @Test
    void tellsTheSameHistoryOfTheSameSeed() {
        var once = new World(7, Plant.NONE, true);
        var again = new World(7, Plant.NONE, true);

        once.run();
        again.run();

        assertThat(again.story()).isEqualTo(once.story()).isNotEmpty();
    }

    private static Optional<String> violation(long seed, Plant mistake) {
        var world = new World(seed, mistake, SEED.isPresent());
        try {
            world.run();
            return Optional.empty();
        } catch (Violation violation) {
            return Optional.of("%s (replay with -Dbluebook.simulation.seed=%d)\n%s"
                    .formatted(violation.getMessage(), seed, String.join("\n", world.story())));
        }
    }
}
