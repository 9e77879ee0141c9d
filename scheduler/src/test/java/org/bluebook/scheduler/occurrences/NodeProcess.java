package org.bluebook.scheduler.occurrences;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.bluebook.local.DatabaseAccess;

/** A node in a process of its own, which does nothing much, in transactions that end with the fence, until its input ends. */
final class NodeProcess {
    /** A lease short enough for a test to wait for. */
    static final Limits LIMITS = new Limits(
            Duration.ofSeconds(2), Duration.ofMinutes(15), 1_000, Duration.ofMillis(100), Duration.ofSeconds(1));

    private NodeProcess() {}

    /** Takes the address, account and password of the database, its name, and how many milliseconds its work takes. */
    public static void main(String[] arguments) throws IOException {
        var store = new RealStore(new DatabaseAccess(arguments[0], arguments[1], arguments[2]));
        var ledger = new Ledger(store, LIMITS, Clock.systemUTC());
        var work = new Noting(store, arguments[3], Duration.ofMillis(Long.parseLong(arguments[4])));
        var node = new Node(arguments[3], ledger, Clock.systemUTC(), Map.of(work.kind(), work), (due, thrown) -> {});
        var shift = new Crew.Shift(2, Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(5));
        try (var crew = new Crew(node, ledger, shift, () -> {})) {
            crew.start();
            crew.ring();
            while (System.in.read() >= 0) {
                crew.ring();
            }
        }
    }

    /** Notes that it was done, as a publication would, in two transactions. */
    private record Noting(RealStore store, String node, Duration takes) implements Work {
        @Override
        public String kind() {
            return "NOTHING";
        }

        @Override
        public void perform(Occurrence occurrence, Attempt attempt) {
            note(occurrence, "BEGUN", attempt.fence()::check);
            note(occurrence, "DONE", attempt.fence()::finish);
        }

        /** Looks without a lock whether it is noted, so that a node that freezes here stands in nobody's way. */
        private void note(Occurrence occurrence, String what, Runnable fence) {
            store.transaction(() -> {
                if (what.equals("DONE") || !isBegun(occurrence)) {
                    store.update(
                            "INSERT INTO noted (occurrence, what, node) VALUES (?, ?, ?)", occurrence.id(), what, node);
                }
                LockSupport.parkNanos(takes.dividedBy(2).toNanos());
                fence.run();
                return true;
            });
        }

        private boolean isBegun(Occurrence occurrence) {
            return !store.list(
                            row -> row.getString("node"),
                            "SELECT node FROM noted WHERE occurrence = ? AND what = 'BEGUN'",
                            occurrence.id())
                    .isEmpty();
        }
    }
}
