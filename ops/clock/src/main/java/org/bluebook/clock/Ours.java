package org.bluebook.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bluebook.calendar.WallTime;
import org.bluebook.scheduler.occurrences.Alarm;
import org.bluebook.scheduler.occurrences.Attempt;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Planned;
import org.bluebook.scheduler.occurrences.Work;

/** Occurrences that do nothing, each of a rule and a subject of its own, planned, rung for and recorded as in the application. */
@ApplicationScoped
class Ours {
    /** As many as the application has where nothing else is said. */
    static final int HANDS = 2;

    private static final String KIND = "NOTHING";

    private final Rows rows;
    private final Occurrences occurrences;
    private final Alarm alarm;
    private final Nothing nothing;
    private final Clock clock;
    private int planned;

    @Inject
    Ours(Rows rows, Occurrences occurrences, Alarm alarm, Nothing nothing, Clock clock) {
        this.rows = rows;
        this.occurrences = occurrences;
        this.alarm = alarm;
        this.nothing = nothing;
        this.clock = clock;
    }

    /** How many happen in a second, from the ring to the end of the last run. */
    double rate(int count) {
        plan(count);
        nothing.forget();
        long began = System.nanoTime();
        alarm.ring();
        while (nothing.done() < count) {
            Rows.rest();
        }
        rows.awaitNone("SELECT COUNT(*) FROM run WHERE ended IS NULL");
        return count / ((System.nanoTime() - began) / 1e9);
    }

    private void plan(int count) {
        var due = LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MINUTES), WallTime.LONDON);
        var some = IntStream.range(planned, planned + count)
                .mapToObj(number -> new Planned(KIND + " " + number, KIND, due, WallTime.LONDON, "subject " + number))
                .toList();
        planned += count;
        QuarkusTransaction.requiringNew().timeout(600).run(() -> occurrences.plan(some));
        rows.run("ANALYZE TABLE occurrence, run");
    }

    /** Does nothing, and counts how often. */
    @ApplicationScoped
    static class Nothing implements Work {
        private final AtomicInteger done = new AtomicInteger();

        int done() {
            return done.get();
        }

        void forget() {
            done.set(0);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void perform(Occurrence occurrence, Attempt attempt) {
            done.incrementAndGet();
        }
    }

    /** The clock of the machine. */
    static class Clocks {
        @Produces
        @Singleton
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
