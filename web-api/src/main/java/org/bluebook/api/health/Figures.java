package org.bluebook.api.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bluebook.scheduler.occurrences.State;
import org.bluebook.scheduler.outbox.DeliveryState;
import org.bluebook.scheduler.watchdog.Kind;
import org.bluebook.scheduler.watchdog.Tally;
import org.bluebook.scheduler.watchdog.Watchdog;

/** What the watchdog counts, for whoever gathers figures; "not a number" until it has looked. */
@ApplicationScoped
class Figures {
    private final Watchdog watchdog;

    @Inject
    Figures(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        var kinds = names(Kind.values());
        var occurrences = Stream.concat(names(State.values()).stream(), Stream.of("DONE_LATE"))
                .toList();
        var messages = names(DeliveryState.values());
        count(registry, "bluebook.troubles", "What is amiss", "kind", kinds, Tally::troubles);
        count(registry, "bluebook.occurrences", "What is or was due", "state", occurrences, Tally::occurrences);
        count(registry, "bluebook.deliveries", "Messages about issues", "state", messages, Tally::deliveries);
        count(registry, "bluebook.reminders", "Reminders of a deadline", "state", messages, Tally::reminders);
        Gauge.builder(
                        "bluebook.watchdog.looked",
                        watchdog,
                        dog -> read(dog, tally -> tally.at().getEpochSecond()))
                .description("When the watchdog last looked, by the application's clock")
                .baseUnit("seconds")
                .register(registry);
    }

    private void count(
            MeterRegistry registry,
            String name,
            String words,
            String tag,
            List<String> values,
            Function<Tally, Map<String, Long>> counts) {
        values.forEach(value -> Gauge.builder(
                        name,
                        watchdog,
                        dog -> read(dog, tally -> counts.apply(tally).getOrDefault(value, 0L)))
                .description(words)
                .tag(tag, value.toLowerCase(Locale.ROOT))
                .register(registry));
    }

    private static double read(Watchdog dog, Function<Tally, Long> figure) {
        return dog.tally().map(figure).map(Long::doubleValue).orElse(Double.NaN);
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
