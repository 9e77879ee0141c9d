package org.bluebook.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.bluebook.calendar.Period;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.people.Actor;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class ObservationsTest {
    private static final Actor ANALYST = new Actor("analyst.one");
    private static final String HACKNEY = "E09000012";
    private static final Period FEBRUARY = Period.month(YearMonth.of(2006, 2));
    private static final Period JANUARY = Period.month(YearMonth.of(2006, 1));
    private static final Series HERE = new Series("T-TESTS", HACKNEY);
    private static final Instant MARCH = Instant.parse("2006-03-06T10:00:00Z");
    private static final Instant APRIL = Instant.parse("2006-04-06T10:00:00Z");

    @Inject
    Observations observations;

    @Inject
    Indicators indicators;

    @Inject
    EntityManager store;

    private Indicator tests;

    @BeforeEach
    void anIndicator() {
        tests = new Indicator(
                "T-TESTS",
                "Drug tests",
                Theme.PDU_AND_TREATMENT,
                MeasureUnit.TESTS,
                Kind.COUNT,
                Direction.NONE,
                Role.CONTEXT,
                "TP");
        tests.define("Tests for drugs on charge.", LocalDate.of(2003, 4, 1));
    }

    private Observation recorded(long amount) {
        indicators.persist(tests);
        return observations.record(tests, HACKNEY, FEBRUARY, reading(amount), ANALYST, MARCH);
    }

    private static Reading reading(long amount) {
        return Reading.of(Quantity.exactly(amount, MeasureUnit.TESTS), Status.PROVISIONAL, "return of February");
    }

    @Test
    @TestTransaction
    void keepsTheOldValueBesideItsRevision() {
        recorded(120);

        observations.revise(tests, HACKNEY, FEBRUARY, reading(131), "Eleven forms came late.", ANALYST, APRIL);

        assertThat(observations.history("T-TESTS", HACKNEY, FEBRUARY))
                .extracting(o -> o.quantity().inWords(), Observation::revision)
                .containsExactly(tuple("120 tests", 1), tuple("131 tests", 2));
        assertThat(observations.latest("T-TESTS", HACKNEY, FEBRUARY))
                .get()
                .extracting(Observation::revision)
                .isEqualTo(2);
    }

    @Test
    @TestTransaction
    void knowsWhatWasKnownOnADay() {
        recorded(120);
        observations.revise(tests, HACKNEY, FEBRUARY, reading(131), "Eleven forms came late.", ANALYST, APRIL);
        var betweenTheTwo = Instant.parse("2006-03-20T00:00:00Z");

        var then = observations.asKnownOn(betweenTheTwo, "T-TESTS", HACKNEY, FEBRUARY);
        var month = YearMonth.of(2006, 2);

        assertThat(then).get().extracting(o -> o.quantity().inWords()).isEqualTo("120 tests");
        assertThat(observations.monthly(Set.of(HACKNEY), month, month, betweenTheTwo))
                .filteredOn(o -> o.indicator().equals("T-TESTS"))
                .extracting(Observation::revision)
                .containsExactly(1);
        assertThat(observations.monthly(Set.of(HACKNEY), month, month, APRIL))
                .filteredOn(o -> o.indicator().equals("T-TESTS"))
                .extracting(Observation::revision)
                .containsExactly(2);
        assertThat(observations.revisedBetween(betweenTheTwo, APRIL))
                .filteredOn(r -> r.now().indicator().equals("T-TESTS"))
                .extracting(r -> r.was().quantity().inWords())
                .containsExactly("120 tests");
    }

    @Test
    @TestTransaction
    void goesBackToTheMonthBeforeOnceTheLatestIsWithdrawn() {
        var first = recorded(120);
        var from = YearMonth.of(2006, 1);
        var to = YearMonth.of(2006, 3);
        observations.record(tests, HACKNEY, JANUARY, reading(90), ANALYST, MARCH);

        observations.persist(first.undone(null, "It was that of January.", ANALYST, APRIL));

        assertThat(observations.latestMonths(Set.of(HACKNEY), from, to, MARCH))
                .containsEntry(HERE, YearMonth.of(2006, 2));
        assertThat(observations.latestMonths(Set.of(HACKNEY), from, to, APRIL))
                .containsEntry(HERE, YearMonth.of(2006, 1));
        assertThat(observations.latestMonths(Set.of(HACKNEY), YearMonth.of(2006, 2), to, APRIL))
                .doesNotContainKey(HERE);
        assertThat(observations.monthlyInForce(HACKNEY, from, to, MARCH))
                .filteredOn(o -> o.indicator().equals("T-TESTS"))
                .extracting(InForce::period)
                .containsExactly(JANUARY, FEBRUARY);
        assertThat(observations.monthlyInForce(Set.of(HACKNEY), from, to, APRIL))
                .filteredOn(o -> o.indicator().equals("T-TESTS"))
                .extracting(InForce::period)
                .containsExactly(JANUARY);
    }

    @Test
    @TestTransaction
    void addUpInABoroughOnlyWhatIsWholeAndExact() {
        var january = YearMonth.of(2006, 1);
        var february = YearMonth.of(2006, 2);
        recorded(120);
        assertThat(addedUp(january, february, APRIL)).isEmpty();

        observations.record(tests, HACKNEY, JANUARY, reading(90), ANALYST, MARCH);
        observations.revise(tests, HACKNEY, FEBRUARY, reading(131), "Eleven forms came late.", ANALYST, APRIL);
        var about = Reading.of(Quantity.about(100, MeasureUnit.TESTS), Status.PROVISIONAL, "return of January");

        assertThat(addedUp(january, february, MARCH)).containsExactly("210");
        assertThat(addedUp(january, february, APRIL)).containsExactly("221");
        observations.revise(tests, HACKNEY, JANUARY, about, "Counted by hand.", ANALYST, APRIL);
        assertThat(addedUp(january, february, APRIL)).isEmpty();
        assertThat(addedUp(february, february, APRIL)).containsExactly("131");
    }

    private List<String> addedUp(YearMonth from, YearMonth to, Instant at) {
        return observations.addedUp(Set.of(HACKNEY), from, to, at).stream()
                .filter(sum -> sum.indicator().equals("T-TESTS"))
                .map(sum -> sum.amount().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    @TestTransaction
    void rememberTheDefinitionTheyWereMeasuredBy() {
        var before = recorded(120);

        tests.redefine("Tests for drugs on arrest.", LocalDate.of(2006, 3, 1), true, "Tests follow arrest now.");
        var march = Period.month(YearMonth.of(2006, 3));
        var after = observations.record(tests, HACKNEY, march, reading(180), ANALYST, APRIL);

        assertThat(before.definition()).isEqualTo(1);
        assertThat(after.definition()).isEqualTo(2);
    }

    @Test
    @TestTransaction
    void refusesASecondFirstValue() {
        recorded(120);

        assertThatThrownBy(() -> observations.record(tests, HACKNEY, FEBRUARY, reading(9), ANALYST, APRIL))
                .isInstanceOf(AlreadyRecorded.class)
                .hasMessageContaining("February 2006");
        assertThatThrownBy(() -> observations.recordFirst(tests, HACKNEY, FEBRUARY, reading(9), ANALYST, APRIL))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    @TestTransaction
    void refusesARevisionWithoutAReasonOrAChange() {
        recorded(120);

        assertThatThrownBy(() -> observations.revise(tests, HACKNEY, FEBRUARY, reading(131), " ", ANALYST, APRIL))
                .isInstanceOf(RevisionNeedsReason.class);
        assertThatThrownBy(() -> observations.revise(tests, HACKNEY, FEBRUARY, reading(120), "None.", ANALYST, APRIL))
                .isInstanceOf(NothingToRevise.class);
    }

    @Test
    @TestTransaction
    void refusesAFigureInAnotherUnit() {
        indicators.persist(tests);
        var arrests = Reading.of(Quantity.exactly(4, MeasureUnit.ARRESTS), Status.FINAL, "return");

        assertThatThrownBy(() -> observations.record(tests, HACKNEY, FEBRUARY, arrests, ANALYST, MARCH))
                .isInstanceOf(UnitNotThatOfIndicator.class);
    }

    @Test
    @TestTransaction
    void cannotBeChangedOrDeletedEvenByHand() {
        var sequence = recorded(120).sequence();
        store.flush();

        assertThatThrownBy(() -> store.createNativeQuery("update observation set amount = 1 where id = " + sequence)
                        .executeUpdate())
                .isInstanceOf(JDBCException.class)
                .hasStackTraceContaining("An observation is never changed");
        assertThatThrownBy(() -> store.createNativeQuery("delete from observation where id = " + sequence)
                        .executeUpdate())
                .isInstanceOf(JDBCException.class)
                .hasStackTraceContaining("An observation is never deleted");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
