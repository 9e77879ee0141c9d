package org.bluebook.scheduler.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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

    private static Optional<String> violation(long seed, Plant mistake) {
        var world = new World(seed, mistake, SEED.isPresent());
        try {
            world.run();
            return Optional.empty();
        } catch (Violation violation) {
            return Optional.of("%s (replay with -Dbluebook.simulation.seed=%d)%s"
                    .formatted(violation.getMessage(), seed, String.join("\n  ", world.story())));
        }
    }
}
