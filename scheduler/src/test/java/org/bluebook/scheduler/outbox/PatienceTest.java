package org.bluebook.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(100, Duration.ofMinutes(1), Duration.ofHours(1));

    @Test
    void doublesUpToTheLongestWait() {
        assertThat(patience.after(1, 0)).contains(Duration.ofMinutes(1));
        assertThat(patience.after(4, 0)).contains(Duration.ofMinutes(8));
        assertThat(patience.after(7, 0)).contains(Duration.ofHours(1));
        assertThat(patience.after(99, 0)).contains(Duration.ofHours(1));
    }

    @Test
    void isShortenedByChanceSoThatNotAllComeBackAtOnce() {
        assertThat(patience.after(1, 0.5)).contains(Duration.ofSeconds(45));
        assertThat(patience.after(1, 0.999_999)).contains(Duration.ofSeconds(30));
    }

    @Test
    void endsWhenThatWasOftenEnough() {
        assertThat(patience.after(100, 0)).isEmpty();
    }
}
