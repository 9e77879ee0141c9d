package org.bluebook.scheduler.quartz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluebook.calendar.WallTime.LONDON;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.people.Actor;
import org.bluebook.scheduler.occurrences.Alarm;
import org.bluebook.scheduler.occurrences.Occurrence;
import org.bluebook.scheduler.occurrences.Occurrences;
import org.bluebook.scheduler.occurrences.Outcome;
import org.bluebook.scheduler.occurrences.Planned;
import org.bluebook.scheduler.occurrences.Rules;
import org.bluebook.scheduler.occurrences.Run;
import org.bluebook.scheduler.occurrences.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "alarm"))
class AlarmTest {
    @Inject
    Alarm alarm;

    @Inject
    Occurrences occurrences;

    @Inject
    Rules rules;

    @Inject
    Runs runs;

    @Inject
    Ringing ringing;

    @Inject
    EntityManager store;

    @Inject
    Clock clock;

    @BeforeEach
    void begin() {
        ringing.done.clear();
    }

    @Test
    void ringsWhenTheNextIsDue() throws InterruptedException {
        var due = plan("SOON", "RING", Duration.ofSeconds(3));

        alarm.ring();
        var done = ringing.done.poll(1, TimeUnit.MINUTES);

        assertThat(done).isNotNull();
        assertThat(done.nominal()).isEqualTo(due);
        assertThat(clock.instant()).isAfterOrEqualTo(done.due());
    }

    @Test
    void publishesAndIsDoneInOneCommit() {
        plan("PAST", "RING", Duration.ofMinutes(-1));

        alarm.crank();

        var run = run("PAST");
        assertThat(run.end().orElseThrow().outcome()).isEqualTo(Outcome.DONE_WITH_FINDINGS);
        assertThat(run.end().orElseThrow().findings()).containsExactly("It rang.");
        assertThat(written("PAST")).isEqualTo(1);
    }

    @Test
    void keepsWhatNobodyKnowsHowToDo() {
        plan("ODD", "SOMETHING", Duration.ofMinutes(-1));

        alarm.crank();

        var end = run("ODD").end().orElseThrow();
        assertThat(end.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(end.findings())
                .containsExactly(
                        "This version has nothing that does SOMETHING; the occurrence is kept.",
                        "It failed; the log of the node says why.");
        assertThat(occurrences.open("ODD")).hasSize(1);
    }

    @Test
    void takesUpLateWhatBecameDueDuringAPause() {
        plan("PAUSED", "RING", Duration.ofHours(-1));
        QuarkusTransaction.requiringNew()
                .run(() -> rules.pause("PAUSED", new Actor("operator"), "The mail server is down.", clock.instant()));

        int meanwhile = alarm.crank();
        QuarkusTransaction.requiringNew().run(() -> rules.resume("PAUSED"));
        int afterwards = alarm.crank();

        assertThat(meanwhile).isZero();
        assertThat(afterwards).isEqualTo(1);
        assertThat(run("PAUSED").occurrence().late()).isTrue();
    }

    @Test
    void holdsBackWhatIsStillToComeForWhoeverAskedWhetherItHasGoneBy() {
        plan("HELD", "RING", Duration.ofMinutes(-1));

        boolean goneBy = QuarkusTransaction.requiringNew().call(() -> {
            boolean answer = occurrences.hasGoneBy("HELD", "RING");
            assertThat(CompletableFuture.supplyAsync(this::crankedForHeld).get(1, TimeUnit.MINUTES))
                    .isEmpty();
            return answer;
        });
        alarm.crank();

        assertThat(goneBy).isFalse();
        assertThat(run("HELD").end().orElseThrow().outcome()).isEqualTo(Outcome.DONE_WITH_FINDINGS);
        assertThat(QuarkusTransaction.requiringNew().call(() -> occurrences.hasGoneBy("HELD", "RING")))
                .isTrue();
        assertThat(QuarkusTransaction.requiringNew().call(() -> occurrences.hasGoneBy("HELD", "OTHER")))
                .isFalse();
    }

    @Test
    void tellsTheNextFiveTimesOfARule() {
        var first = plan("OFTEN", "RING", Duration.ofDays(100));
        for (int day = 101; day <= 106; day++) {
            plan("OFTEN", "RING", Duration.ofDays(day));
        }

        var next = rules.named("OFTEN").orElseThrow().next();

        assertThat(next)
                .hasSize(5)
                .extracting(Occurrence::nominal)
                .startsWith(first)
                .isSorted();
    }

    private List<Run> crankedForHeld() {
        alarm.crank();
        return QuarkusTransaction.requiringNew().call(() -> runs.before(Long.MAX_VALUE, 1, Optional.of("HELD")));
    }

    private LocalDateTime plan(String rule, String kind, Duration fromNow) {
        var nominal = LocalDateTime.ofInstant(clock.instant().plus(fromNow), LONDON)
                .withNano(0)
                .plusSeconds(1);
        QuarkusTransaction.requiringNew()
                .run(() -> occurrences.plan(List.of(new Planned(rule, kind, nominal, LONDON, rule))));
        return nominal;
    }

    private Run run(String rule) {
        return runs.before(Long.MAX_VALUE, 1, Optional.of(rule)).get(0);
    }

    private long written(String subject) {
        return ((Number) store.createNativeQuery("SELECT COUNT(*) FROM abbreviation WHERE term = ?")
                        .setParameter(1, subject)
                        .getSingleResult())
                .longValue();
    }
}
