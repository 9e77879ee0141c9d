package org.bluebook.scheduler.occurrences;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** This node of the installation: when it is rung for, it does what is due. */
@ApplicationScoped
public class Alarm {
    private static final Logger LOG = Logger.getLogger(Alarm.class);
    private static final int BEATS_IN_A_LEASE = 4;

    private final SchedulerOptions options;
    private final Clock clock;
    private final AlarmClock alarmClock;
    private final Occurrences occurrences;
    private final Node node;
    private final Crew crew;
    private final AtomicReference<Instant> setFor = new AtomicReference<>();

    @Inject
    Alarm(
            SchedulerOptions options,
            DataSource source,
            Clock clock,
            AlarmClock alarmClock,
            Occurrences occurrences,
            @All List<Work> works) {
        this.options = options;
        this.clock = clock;
        this.alarmClock = alarmClock;
        this.occurrences = occurrences;
        var ledger = new Ledger(new MariaDbStore(source), limits(options), clock);
        var byKind = works.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
        node = new Node(options.node().orElseGet(Alarm::thisProcess), ledger, clock, byKind, Alarm::log);
        crew = new Crew(node, ledger, shift(options), this::setForWhatComesNext);
    }

    static Limits limits(SchedulerOptions options) {
        return new Limits(
                options.lease(), options.tolerance(), options.attempts(), options.firstWait(), options.longestWait());
    }

    private static Crew.Shift shift(SchedulerOptions options) {
        return new Crew.Shift(
                options.hands(), options.lease().dividedBy(BEATS_IN_A_LEASE), options.sweep(), options.patience());
    }

    private static String thisProcess() {
        long process = ProcessHandle.current().pid();
        try {
            return InetAddress.getLocalHost().getHostName() + "/" + process;
        } catch (UnknownHostException e) {
            return "node/" + process;
        }
    }

    private static void log(Occurrence occurrence, RuntimeException thrown) {
        LOG.warnf(thrown, "%s of %s did not happen.", occurrence.rule(), occurrence.nominal());
    }

    void start(@Observes StartupEvent started) {
        if (options.rings()) {
            crew.start();
            crew.ring();
        }
    }

    /** Before the store is closed under what is going on. */
    void stop(@Observes @Priority(1) ShutdownEvent stopping) {
        crew.close();
    }

    /** Something may be due: this node looks, in threads of its own. */
    public void ring() {
        if (options.rings()) {
            crew.ring();
        }
    }

    /** Does all that is due, in the caller's thread, and says how much that was: the crank of a clock that does not go. */
    public int crank() {
        int turns = 0;
        while (node.turn()) {
            turns++;
        }
        return turns;
    }

    private void setForWhatComesNext() {
        var now = clock.instant();
        occurrences
                .nextDueAfter(now)
                .filter(due -> !due.equals(setFor.getAndSet(due)))
                .ifPresent(due -> alarmClock.setFor(Duration.between(now, due)));
    }
}
