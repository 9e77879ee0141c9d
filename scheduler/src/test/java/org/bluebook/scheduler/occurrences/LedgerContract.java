package org.bluebook.scheduler.occurrences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import org.bluebook.calendar.WallTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of occurrences in every store. */
abstract class LedgerContract {
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Limits LIMITS =
            new Limits(LEASE, Duration.ofMinutes(15), 3, Duration.ofSeconds(20), Duration.ofMinutes(2));
    private static final Instant MORNING = Instant.parse("2006-03-01T09:05:00Z");
    private static final LocalDateTime FIRST = LocalDateTime.of(2006, Month.MARCH, 1, 9, 0);

    private StoreForTests store;
    private Ledger ledger;

    abstract StoreForTests empty();

    @BeforeEach
    void begin() {
        store = empty();
        ledger = at(MORNING);
    }

    @Test
    void makesOneRowForARuleAndATime() {
        plan("FREEZE", "MB-03", FIRST);

        int made = plan("FREEZE", "MB-03", FIRST);

        assertThat(made).isZero();
        assertThat(store.rows()).hasSize(1);
    }

    @Test
    void meansTheInstantAtWhichTheWallShowsIt() {
        plan("FREEZE", "MB-07", LocalDateTime.of(2006, Month.JULY, 3, 9, 0));

        assertThat(store.rows().get(0).occurrence().due()).isEqualTo("2006-07-03T08:00:00Z");
    }

    @Test
    void isTakenUpByOneNode() {
        plan("FREEZE", "MB-03", FIRST);

        var one = ledger.claim("one");
        var two = ledger.claim("two");

        assertThat(one).isPresent();
        assertThat(two).isEmpty();
    }

    @Test
    void isNotTakenUpBeforeItIsDue() {
        plan("FREEZE", "MB-03", FIRST);

        var early = at(Instant.parse("2006-03-01T08:59:59Z")).claim("one");

        assertThat(early).isEmpty();
    }

    @Test
    void isLateBeyondTheTolerance() {
        plan("FREEZE", "MB-03", FIRST);
        plan("CHASE", "MB-04", FIRST.minusMinutes(11));

        var late = ledger.claim("one").orElseThrow();
        var inTime = ledger.claim("one").orElseThrow();

        assertThat(late.occurrence().rule()).isEqualTo("CHASE");
        assertThat(late.occurrence().late()).isTrue();
        assertThat(inTime.occurrence().late()).isFalse();
    }

    @Test
    void comesInTheOrderOfItsRule() {
        plan("FREEZE", "MB-02", FIRST.minusMonths(1));
        plan("FREEZE", "MB-03", FIRST);
        var february = ledger.claim("one").orElseThrow();

        var meanwhile = ledger.claim("two");
        ledger.close(february, ending(Outcome.DONE));
        var march = ledger.claim("two").orElseThrow();

        assertThat(meanwhile).isEmpty();
        assertThat(march.occurrence().subject()).isEqualTo("MB-03");
    }

    @Test
    void isTakenUpByTheCommitThatEndsTheOneBeforeIt() {
        plan("FREEZE", "MB-02", FIRST.minusMonths(1));
        plan("FREEZE", "MB-03", FIRST);
        var february = ledger.claim("one").orElseThrow();

        var closed = ledger.closeAndClaim(february, ending(Outcome.DONE));

        assertThat(closed.outcome()).isEqualTo(Outcome.DONE);
        assertThat(closed.next()).hasValueSatisfying(march -> {
            assertThat(march.occurrence().subject()).isEqualTo("MB-03");
            assertThat(march.node()).isEqualTo("one");
        });
        assertThat(ledger.claim("two")).isEmpty();
    }

    @Test
    void isTakenUpAlsoByOneThatWasOvertaken() {
        plan("FREEZE", "MB-02", FIRST);
        plan("DRAFT", "MB-03", FIRST);
        var frozen = ledger.claim("one").orElseThrow();
        store.pass(LEASE.plusSeconds(1));
        assertThat(ledger.claim("two")).isPresent();

        var closed = ledger.closeAndClaim(frozen, ending(Outcome.DONE));

        assertThat(closed.outcome()).isEqualTo(Outcome.OVERTAKEN);
        assertThat(closed.next())
                .hasValueSatisfying(
                        draft -> assertThat(draft.occurrence().rule()).isEqualTo("DRAFT"));
    }

    @Test
    void comesInTheOrderOfItsSubject() {
        plan("DRAFT", "MB-03", FIRST);
        plan("FREEZE", "MB-03", FIRST.minusDays(2));
        var freeze = ledger.claim("one").orElseThrow();

        var meanwhile = ledger.claim("two");

        assertThat(freeze.occurrence().rule()).isEqualTo("FREEZE");
        assertThat(meanwhile).isEmpty();
    }

    @Test
    void isTakenOverOnceTheLeaseHasRunOut() {
        plan("FREEZE", "MB-03", FIRST);
        var silent = ledger.claim("one").orElseThrow();
        store.pass(LEASE.plusSeconds(1));

        var other = ledger.claim("two").orElseThrow();

        assertThat(other.fence()).isGreaterThan(silent.fence());
        assertThat(store.outcomes(silent.occurrence().id())).containsExactly(Outcome.ABANDONED, null);
    }

    @Test
    void saysHowLongItIsLeftToASilentNode() {
        plan("FREEZE", "MB-03", FIRST);
        var nobody = ledger.untilALeaseEnds();
        ledger.claim("one");

        var first = ledger.untilALeaseEnds();
        store.pass(LEASE.plusSeconds(1));
        var last = ledger.untilALeaseEnds();

        assertThat(nobody).isEmpty();
        assertThat(first).hasValueSatisfying(left -> assertThat(left).isBetween(LEASE.minusSeconds(5), LEASE));
        assertThat(last).hasValue(Duration.ZERO);
    }

    @Test
    void isLeftToANodeThatSaysItIsAtIt() {
        plan("FREEZE", "MB-03", FIRST);
        var slow = ledger.claim("one").orElseThrow();
        store.pass(LEASE.minusSeconds(1));

        boolean renewed = ledger.renew(slow, new Progress(1, 34));
        store.pass(LEASE.minusSeconds(1));

        assertThat(renewed).isTrue();
        assertThat(ledger.claim("two")).isEmpty();
    }

    @Test
    void isNotRenewedByTheOneThatWasOvertaken() {
        plan("FREEZE", "MB-03", FIRST);
        var frozen = ledger.claim("one").orElseThrow();
        store.pass(LEASE.plusSeconds(1));
        assertThat(ledger.claim("two")).isPresent();

        assertThat(ledger.renew(frozen, Progress.NOT_SAID)).isFalse();
    }

    @Test
    void refusesThePublicationOfTheOneThatWasOvertaken() {
        plan("FREEZE", "MB-03", FIRST);
        var frozen = ledger.claim("one").orElseThrow();
        store.pass(LEASE.plusSeconds(1));
        assertThat(ledger.claim("two")).isPresent();

        assertThatThrownBy(() -> transaction(() -> ledger.fence(frozen).check()))
                .isInstanceOf(Overtaken.class)
                .hasMessage("FREEZE of 2006-03-01T09:00 is not this run's any more: its fence number 1 has passed.");
        assertThatThrownBy(() -> transaction(() -> ledger.fence(frozen).finish()))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void saysOfTheOvertakenThatItWas() {
        plan("FREEZE", "MB-03", FIRST);
        var frozen = ledger.claim("one").orElseThrow();
        store.pass(LEASE.plusSeconds(1));
        var other = ledger.claim("two").orElseThrow();

        assertThat(ledger.close(frozen, ending(Outcome.DONE))).isEqualTo(Outcome.OVERTAKEN);
        assertThat(ledger.fail(frozen, ending(Outcome.FAILED), "It failed.")).isEqualTo(Outcome.OVERTAKEN);
        assertThat(ledger.close(other, ending(Outcome.DONE))).isEqualTo(Outcome.DONE);
        assertThat(store.outcomes(id())).containsExactly(Outcome.OVERTAKEN, Outcome.DONE);
    }

    @Test
    void isDoneByTheCommitThatEndsWithTheFence() {
        plan("FREEZE", "MB-03", FIRST);
        var claim = ledger.claim("one").orElseThrow();

        transaction(() -> ledger.fence(claim).finish());

        assertThat(store.rows().get(0).state()).isEqualTo(State.DONE);
        assertThat(ledger.claim("two")).isEmpty();
    }

    @Test
    void isNotDoneByACommitThatDidNotCome() {
        plan("FREEZE", "MB-03", FIRST);
        var claim = ledger.claim("one").orElseThrow();

        assertThatThrownBy(() -> transaction(() -> {
                    ledger.fence(claim).finish();
                    throw new IllegalStateException("The disk is full.");
                }))
                .hasMessage("The disk is full.");

        assertThat(store.rows().get(0).state()).isEqualTo(State.CLAIMED);
    }

    @Test
    void isNotTakenOverWhileItsCommitIsOnTheWay() {
        plan("FREEZE", "MB-03", FIRST);
        var claim = ledger.claim("one").orElseThrow();
        store.pass(LEASE.plusSeconds(1));

        transaction(() -> {
            ledger.fence(claim).finish();
            assertThat(ledger.claim("two")).isEmpty();
        });

        assertThat(store.rows().get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void isRenewedWhileItsTransactionGoesOn() {
        plan("FREEZE", "MB-03", FIRST);
        var claim = ledger.claim("one").orElseThrow();

        transaction(() -> {
            ledger.fence(claim).check();
            assertThat(ledger.renew(claim, new Progress(3, 34))).isTrue();
            ledger.fence(claim).finish();
        });

        assertThat(store.rows().get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void isDoneWhenOnlyTheAnswerWasLost() {
        plan("FREEZE", "MB-03", FIRST);
        var claim = ledger.claim("one").orElseThrow();
        transaction(() -> ledger.fence(claim).finish());

        var outcome = ledger.fail(claim, ending(Outcome.FAILED), "The connection broke.");

        assertThat(outcome).isEqualTo(Outcome.DONE_WITH_FINDINGS);
        assertThat(store.rows().get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void isTriedAgainAfterAWaitThatGrows() {
        plan("FREEZE", "MB-03", FIRST);
        ledger.fail(ledger.claim("one").orElseThrow(), ending(Outcome.FAILED), "No room on the disk.");

        var tooSoon = ledger.claim("one");
        store.pass(Duration.ofSeconds(21));
        ledger.fail(ledger.claim("one").orElseThrow(), ending(Outcome.FAILED), "No room on the disk.");
        store.pass(Duration.ofSeconds(21));
        var stillTooSoon = ledger.claim("one");
        store.pass(Duration.ofSeconds(20));

        assertThat(tooSoon).isEmpty();
        assertThat(stillTooSoon).isEmpty();
        assertThat(ledger.claim("one")).isPresent();
    }

    @Test
    void keepsTheOrderWhileTheFirstWaitsToBeTriedAgain() {
        plan("FREEZE", "MB-02", FIRST.minusMonths(1));
        plan("FREEZE", "MB-03", FIRST);

        ledger.fail(ledger.claim("one").orElseThrow(), ending(Outcome.FAILED), "No room on the disk.");

        assertThat(ledger.claim("one")).isEmpty();
    }

    @Test
    void isGivenUpAfterSoManyAttempts() {
        plan("FREEZE", "MB-03", FIRST);

        failThreeTimes();

        var row = store.rows().get(0);
        assertThat(row.state()).isEqualTo(State.FAILED);
        assertThat(row.words()).isEqualTo("No room on the disk.");
        assertThat(ledger.claim("one")).isEmpty();
    }

    @Test
    void isGivenUpWhenNoNodeLivesToSayHowItWent() {
        plan("FREEZE", "MB-03", FIRST);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(ledger.claim("one")).isPresent();
            store.pass(LEASE.plusSeconds(1));
        }

        var fourth = ledger.claim("one");

        assertThat(fourth).isEmpty();
        assertThat(store.rows().get(0).state()).isEqualTo(State.FAILED);
        assertThat(store.rows().get(0).words())
                .isEqualTo("It was taken up 3 times, and no node lived to say how it went.");
    }

    @Test
    void canBeRunNowAfterItWasGivenUp() {
        plan("FREEZE", "MB-03", FIRST);
        failThreeTimes();

        transaction(() -> ledger.runNow(id()));

        assertThat(ledger.claim("one")).isPresent();
    }

    @Test
    void canBeRunNowBeforeItIsDue() {
        plan("FREEZE", "MB-04", FIRST.plusMonths(1));

        transaction(() -> ledger.runNow(id()));

        assertThat(ledger.claim("one")).isPresent();
    }

    @Test
    void isNotRunAgainOnceDone() {
        plan("FREEZE", "MB-03", FIRST);
        ledger.close(ledger.claim("one").orElseThrow(), ending(Outcome.DONE));

        assertThatThrownBy(() -> transaction(() -> ledger.runNow(id())))
                .isInstanceOf(NotToBeRun.class)
                .hasMessage("FREEZE of 2006-03-01T09:00 is DONE and cannot be run now.");
    }

    @Test
    void isLeftAloneOnceCancelledUntilItIsPlannedAgain() {
        plan("FREEZE", "MB-03", FIRST);

        boolean cancelled = store.transaction(() -> ledger.cancel("FREEZE", FIRST, "The meeting has moved."));
        var claimed = ledger.claim("one");
        int wantedAgain = plan("FREEZE", "MB-03", FIRST);

        assertThat(cancelled).isTrue();
        assertThat(claimed).isEmpty();
        assertThat(wantedAgain).isEqualTo(1);
        assertThat(ledger.claim("one")).isPresent();
    }

    @Test
    void isNotCancelledOnceItIsDone() {
        plan("FREEZE", "MB-03", FIRST);
        ledger.close(ledger.claim("one").orElseThrow(), ending(Outcome.DONE));

        assertThat(store.<Boolean>transaction(() -> ledger.cancel("FREEZE", FIRST, "The meeting has moved.")))
                .isFalse();
    }

    @Test
    void isNotTakenUpWhileItsRuleIsPaused() {
        plan("FREEZE", "MB-03", FIRST);

        store.pause("FREEZE");

        assertThat(ledger.claim("one")).isEmpty();
    }

    @Test
    void endsTheRunOfANodeThatDiedAfterItsCommit() {
        plan("FREEZE", "MB-03", FIRST);
        var claim = ledger.claim("one").orElseThrow();
        transaction(() -> ledger.fence(claim).finish());

        int tooSoon = ledger.tidy();
        store.pass(LEASE.plusSeconds(1));
        int tidied = ledger.tidy();

        assertThat(tooSoon).isZero();
        assertThat(tidied).isEqualTo(1);
        assertThat(store.outcomes(id())).containsExactly(Outcome.DONE_WITH_FINDINGS);
    }

    private void failThreeTimes() {
        for (int attempt = 0; attempt < 3; attempt++) {
            ledger.fail(ledger.claim("one").orElseThrow(), ending(Outcome.FAILED), "No room on the disk.");
            store.pass(Duration.ofMinutes(2));
        }
    }

    private Ledger at(Instant now) {
        return new Ledger(store, LIMITS, Clock.fixed(now, ZoneOffset.UTC));
    }

    private int plan(String rule, String subject, LocalDateTime nominal) {
        var planned = List.of(new Planned(rule, "NOTHING", nominal, WallTime.LONDON, subject));
        return store.transaction(() -> ledger.plan(planned));
    }

    private long id() {
        return store.rows().get(0).id();
    }

    private void transaction(Runnable work) {
        store.transaction(() -> {
            work.run();
            return true;
        });
    }

    private static Ending ending(Outcome outcome) {
        return new Ending(outcome, MORNING, Duration.ofMillis(5), Progress.NOT_SAID, List.of());
    }
}
