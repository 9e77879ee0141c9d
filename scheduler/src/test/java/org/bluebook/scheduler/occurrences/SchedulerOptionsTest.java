package org.bluebook.scheduler.occurrences;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchedulerOptionsTest {
    @Test
    void areTheseUnlessToldOtherwise() {
        var options = read(Map.of());

        assertThat(options.rings()).isTrue();
        assertThat(options.node()).isEmpty();
        assertThat(options.hands()).isEqualTo(2);
        assertThat(options.lease()).isEqualTo(Duration.ofMinutes(1));
        assertThat(options.sweep()).isEqualTo(Duration.ofSeconds(30));
        assertThat(options.tolerance()).isEqualTo(Duration.ofMinutes(15));
        assertThat(options.attempts()).isEqualTo(8);
        assertThat(options.firstWait()).isEqualTo(Duration.ofMinutes(1));
        assertThat(options.longestWait()).isEqualTo(Duration.ofHours(1));
        assertThat(options.patience()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void haveTheseNames() {
        var options = read(Map.of(
                "bluebook.scheduler.rings", "false",
                "bluebook.scheduler.node", "one",
                "bluebook.scheduler.hands", "3",
                "bluebook.scheduler.lease", "2m",
                "bluebook.scheduler.sweep", "10s",
                "bluebook.scheduler.tolerance", "1h",
                "bluebook.scheduler.attempts", "4",
                "bluebook.scheduler.first-wait", "10s",
                "bluebook.scheduler.longest-wait", "5m",
                "bluebook.scheduler.patience", "1s"));

        assertThat(options.rings()).isFalse();
        assertThat(options.node()).contains("one");
        assertThat(options.hands()).isEqualTo(3);
        assertThat(options.sweep()).isEqualTo(Duration.ofSeconds(10));
        assertThat(options.patience()).isEqualTo(Duration.ofSeconds(1));
        assertThat(Alarm.limits(options))
                .isEqualTo(new Limits(
                        Duration.ofMinutes(2), Duration.ofHours(1), 4, Duration.ofSeconds(10), Duration.ofMinutes(5)));
    }

    private static SchedulerOptions read(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(SchedulerOptions.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withDefaultValues(values)
                .build()
                .getConfigMapping(SchedulerOptions.class);
    }
}
