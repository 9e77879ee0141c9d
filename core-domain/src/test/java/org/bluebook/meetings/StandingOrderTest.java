package org.bluebook.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingOrderTest {
    private static final Body BODY = new Body("MB", "A board", "A service");
    private static final LocalTime NOON = LocalTime.NOON;

    @Test
    void isUsualUntilABodyResolvesOtherwise() {
        var usual = StandingOrder.usual(BODY);

        assertThat(usual.rules()).extracting(DeadlineRule::step).containsExactly(Step.values());
        assertThat(usual.cadence()).isEmpty();
        assertThat(usual.countsClearDays()).isFalse();
    }

    @Test
    void refusesAStepDueAfterTheOneThatFollowsIt() {
        assertThatThrownBy(() -> order(rules(9, 4, 6, 5, 5, 5)))
                .isInstanceOf(StepsOutOfOrder.class)
                .hasMessage("FREEZE comes before DRAFT, but would be due after it: 4 working days before, at 12:00"
                        + " against 6 working days before, at 12:00.");
    }

    @ParameterizedTest
    @CsvSource({"3, 12:00, 3, 12:00, true", "3, 12:00, 3, 11:59, false", "2, 17:00, 1, 09:00, true"})
    void comparesTheHoursOfOneDay(int days, LocalTime at, int nextDays, LocalTime nextAt, boolean taken) {
        assertThat(isTaken(new DeadlineRule(Step.DISPATCH, days, at), new DeadlineRule(Step.PUBLISH, nextDays, nextAt)))
                .isEqualTo(taken);
    }

    /** Before a meeting on a Sunday both are due on Friday. */
    @ParameterizedTest
    @CsvSource({"17:00, 09:00, false", "09:00, 17:00, true"})
    void comparesTheHoursOfTheDayBeforeAndTheDay(LocalTime before, LocalTime on, boolean taken) {
        assertThat(isTaken(new DeadlineRule(Step.DISPATCH, 1, before), new DeadlineRule(Step.PUBLISH, 0, on)))
                .isEqualTo(taken);
    }

    @Test
    void hasEachStepOnce() {
        var rules = rules(9, 8, 7, 6, 5, 4);

        assertThatThrownBy(() -> order(rules.subList(0, 5)))
                .isInstanceOf(EachStepOnce.class)
                .hasMessageEndingWith("these are for CHASE, FREEZE, DRAFT, SIGN_OFF, DISPATCH.");
        assertThatThrownBy(() -> order(List.of())).hasMessageEndingWith("these are for none.");
        assertThatCode(() -> order(rules)).doesNotThrowAnyException();
    }

    private static boolean isTaken(DeadlineRule dispatch, DeadlineRule publish) {
        var rules = rules(9, 8, 7, 6, 5, 4);
        try {
            order(List.of(rules.get(0), rules.get(1), rules.get(2), rules.get(3), dispatch, publish));
            return true;
        } catch (StepsOutOfOrder e) {
            return false;
        }
    }

    private static StandingOrder order(List<DeadlineRule> rules) {
        return new StandingOrder(BODY, false, null, rules);
    }

    private static List<DeadlineRule> rules(int chase, int freeze, int draft, int signOff, int dispatch, int publish) {
        return List.of(
                new DeadlineRule(Step.CHASE, chase, NOON),
                new DeadlineRule(Step.FREEZE, freeze, NOON),
                new DeadlineRule(Step.DRAFT, draft, NOON),
                new DeadlineRule(Step.SIGN_OFF, signOff, NOON),
                new DeadlineRule(Step.DISPATCH, dispatch, NOON),
                new DeadlineRule(Step.PUBLISH, publish, NOON));
    }
}
