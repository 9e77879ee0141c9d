package org.bluebook.scheduler.month;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.bluebook.calendar.WallTime;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.scheduler.ClockForTests;
import org.bluebook.scheduler.occurrences.Alarm;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Outcome;
import org.bluebook.scheduler.occurrences.Planned;
import org.bluebook.scheduler.occurrences.Run;
import org.bluebook.scheduler.occurrences.Runs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FourMonthsOutTest.CrankedByHand.class)
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "outage"))
class PlanAheadTest {
    private static final String PLAN_AHEAD = "PLAN_AHEAD";
    private static final LocalDate TONIGHT = LocalDate.of(2040, 1, 11);
    private static final LocalDate TO_COME = TONIGHT.plusDays(3);

    @Inject
    ClockForTests clock;

    @Inject
    Alarm alarm;

    @Inject
    Occurrences occurrences;

    @Inject
    Runs runs;

    @Inject
    DataSource store;

    @AfterEach
    void close() {
        clock.goRight();
    }

    @Test
    void beginsAgainWhereAnotherStepWasQuicker() throws Exception {
        clock.show(Instant.parse("2040-01-11T03:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> {
            occurrences.plan(List.of(on(TONIGHT), on(TO_COME)));
            occurrences.cancel(PLAN_AHEAD, TO_COME.atTime(2, 0), "To be planned anew.");
        });
        CompletableFuture<Integer> planning;

        try (var quicker = store.getConnection()) {
            quicker.setAutoCommit(false);
            change(quicker);
            planning = CompletableFuture.supplyAsync(alarm::crank);
            untilItWaits(planning);
            quicker.commit();
        }

        planning.get(1, TimeUnit.MINUTES);
        assertThat(tonight().end()).get().extracting(Run.End::outcome).isEqualTo(Outcome.DONE);
    }

    private static Planned on(LocalDate night) {
        return new Planned(PLAN_AHEAD, PLAN_AHEAD, night.atTime(2, 0), WallTime.LONDON, "every body");
    }

    /** The night that is to be planned anew, as whoever is quicker would. */
    private static void change(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update occurrence set words = 'Changed meanwhile.' where rule = 'PLAN_AHEAD' and nominal = ?")) {
            statement.setObject(1, TO_COME.atTime(2, 0));
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private void untilItWaits(CompletableFuture<Integer> planning) throws SQLException {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            boolean waits = false;
            while (!waits && !planning.isDone()) {
                try (var row = statement.executeQuery("select count(*) from information_schema.processlist"
                        + " where db = database() and command <> 'Sleep' and time_ms > 500")) {
                    row.next();
                    waits = row.getInt(1) > 0;
                }
            }
        }
    }

    private Run tonight() {
        return QuarkusTransaction.requiringNew().call(() -> runs.before(Long.MAX_VALUE, 50, Optional.empty())).stream()
                .filter(run -> run.occurrence().rule().equals(PLAN_AHEAD)
                        && run.occurrence().nominal().equals(TONIGHT.atTime(2, 0)))
                .findFirst()
                .orElseThrow();
    }
}
