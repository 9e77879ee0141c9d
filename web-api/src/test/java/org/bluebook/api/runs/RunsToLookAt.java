package org.bluebook.api.runs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.bluebook.calendar.WallTime;
import org.bluebook.scheduler.occurrences.Alarm;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Planned;
import org.bluebook.scheduler.occurrences.Work;

/** The rule MB-FREEZE of the examples, its first run, and as many more as a test wants; nothing is done in them. */
@ApplicationScoped
public class RunsToLookAt implements Work {
    public static final String RULE = "MB-FREEZE";
    private static final LocalDateTime FIRST = LocalDateTime.of(2006, 3, 15, 17, 0);

    @Inject
    Occurrences occurrences;

    @Inject
    Alarm alarm;

    void begin(@Observes StartupEvent started) {
        run(RULE, FIRST);
        plan(RULE, IntStream.rangeClosed(1, 7).mapToObj(FIRST::plusMonths).toArray(LocalDateTime[]::new));
    }

    /** Plans it and does it. */
    public void run(String rule, LocalDateTime nominal) {
        plan(rule, nominal);
        alarm.crank();
    }

    public void plan(String rule, LocalDateTime... nominals) {
        var planned = Arrays.stream(nominals)
                .map(nominal -> new Planned(rule, kind(), nominal, WallTime.LONDON, rule + " of " + nominal))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> occurrences.plan(planned));
    }

    @Override
    public String kind() {
        return "NOTHING";
    }

    @Override
    public void perform(Occurrence occurrence, Attempt attempt) {
        attempt.progress(1, 1);
        attempt.found("=Nothing was done.");
    }
}
