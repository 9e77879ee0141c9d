package org.bluebook.scheduler.occurrences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.scheduler.occurrences.NodeProcess.LIMITS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.bluebook.calendar.WallTime;
import org.bluebook.local.DatabaseAccess;
import org.bluebook.local.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two processes on one MariaDB, of which one is killed and stopped while it works. How many occurrences and kills is said
 * by system properties: few in the build, {@code -Pproof} has all.
 */
class TwoNodesTest {
    private static final int OCCURRENCES = Integer.getInteger("bluebook.nodes.occurrences", 200);
    private static final int KILLS = Integer.getInteger("bluebook.nodes.kills", 2);
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);
    private static final Duration WORK = Duration.ofMillis(20);
    private static final String OPEN = "SELECT COUNT(*) FROM occurrence WHERE state <> 'DONE'";
    private static final LocalDateTime DUE = LocalDateTime.of(2006, 4, 24, 9, 0);

    private final Random chance = new Random(20060424);
    private DatabaseAccess access;
    private RealStore store;
    private Process one;
    private Process two;

    @BeforeEach
    void begin() {
        access = TestDatabase.of("two_nodes");
        RealStore.migrate(access);
        store = new RealStore(access);
        store.empty();
        store.update("CREATE TABLE IF NOT EXISTS noted (occurrence BIGINT, what VARCHAR(10), node VARCHAR(120))");
        store.update("DELETE FROM noted");
    }

    @AfterEach
    void end() throws InterruptedException {
        one.destroyForcibly().waitFor();
        two.destroyForcibly().waitFor();
    }

    @Test
    void doEachOfThoseDueInTheSameSecondOnce() throws IOException {
        plan(OCCURRENCES);

        one = node("one", Duration.ZERO);
        two = node("two", Duration.ZERO);
        await(this::isAllDone);

        assertThatEachIsDoneOnce(OCCURRENCES);
    }

    @Test
    void finishWhatAKilledOneLeft() throws IOException, InterruptedException {
        int batch = OCCURRENCES / KILLS;
        two = node("two", WORK);

        for (int kill = 1; kill <= KILLS; kill++) {
            var name = "one, " + kill;
            one = node(name, WORK);
            plan(batch);
            await(() -> count("SELECT COUNT(*) FROM run WHERE node = ?", name) > 0 || isAllDone());
            two.waitFor(chance.nextInt(60), TimeUnit.MILLISECONDS);
            one.destroyForcibly().waitFor();
        }
        await(this::isAllDone);

        assertThatEachIsDoneOnce(batch * KILLS);
        assertThat(count("SELECT COUNT(*) FROM run WHERE outcome = 'ABANDONED'"))
                .isPositive();
    }

    @Test
    void doubleNothingWhenAFrozenOneComesBack() throws IOException, InterruptedException {
        one = node("one", WORK);
        two = node("two", WORK);
        plan(OCCURRENCES);
        await(() -> count("SELECT COUNT(*) FROM run WHERE node = 'one' AND ended IS NOT NULL") > 0);

        signal("STOP", one);
        await(() -> count(OPEN) <= 2);
        two.waitFor(2 * LIMITS.lease().toMillis(), TimeUnit.MILLISECONDS);
        signal("CONT", one);
        await(this::isAllDone);

        assertThatEachIsDoneOnce(OCCURRENCES);
    }

    private void plan(int count) {
        int before = count("SELECT COUNT(*) FROM occurrence");
        var planned = IntStream.range(before, before + count)
                .mapToObj(number -> new Planned("RULE " + number, "NOTHING", DUE, WallTime.LONDON, "SUBJECT " + number))
                .toList();
        store.transaction(() -> new Ledger(store, LIMITS, Clock.systemUTC()).plan(planned));
    }

    private Process node(String name, Duration takes) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeProcess.class.getName(),
                        access.url(),
                        access.user(),
                        access.password(),
                        name,
                        Long.toString(takes.toMillis()))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void signal(String name, Process process) throws IOException, InterruptedException {
        var sent = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start();
        assertThat(sent.waitFor()).isZero();
    }

    private boolean isAllDone() {
        return count(OPEN) == 0 && count("SELECT COUNT(*) FROM run WHERE ended IS NULL") == 0;
    }

    private int count(String query, Object... values) {
        return store.list(row -> row.getInt(1), query, values).get(0);
    }

    private void await(BooleanSupplier there) {
        long deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private void assertThatEachIsDoneOnce(int planned) {
        assertThat(count("SELECT COUNT(*) FROM occurrence WHERE state = 'DONE'"))
                .isEqualTo(planned);
        for (var what : List.of("BEGUN", "DONE")) {
            assertThat(count("SELECT COUNT(*) FROM noted WHERE what = ?", what)).isEqualTo(planned);
            assertThat(count("SELECT COUNT(DISTINCT occurrence) FROM noted WHERE what = ?", what))
                    .isEqualTo(planned);
        }
        assertThat(count("SELECT COUNT(*) FROM run WHERE outcome LIKE 'DONE%'")).isEqualTo(planned);
    }
}
