package org.bluebook.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.bluebook.calendar.Period;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.people.Actor;
import org.bluebook.places.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class CohortTest {
    private static final Actor ANALYST = new Actor("analyst");
    private static final Period QUARTER = Period.parse("FY2005Q4");
    private static final Instant THEN = Instant.parse("2006-04-05T09:00:00Z");
    private static final Instant LATER = Instant.parse("2006-04-20T09:00:00Z");
    private static final List<Band> BANDS =
            List.of(new Band(1, 1, 70, 70), new Band(2, 9, 20, 80), new Band(10, null, 10, 300));

    @Inject
    Cohorts cohorts;

    @Inject
    Places places;

    private Cohort hackney(List<Band> bands) {
        return Cohort.of(places.findById("E09000012"), QUARTER, bands, "TP", ANALYST, THEN);
    }

    @Test
    @TestTransaction
    void keepsWhatItWasWhenItIsRevised() {
        var first = hackney(BANDS);
        cohorts.persist(first);
        cohorts.persist(first.revised(List.of(new Band(1, null, 99, 400)), "TP", "One had moved.", ANALYST, LATER));
        cohorts.getEntityManager().flush();
        cohorts.getEntityManager().clear();

        assertThat(cohorts.of(QUARTER, THEN))
                .singleElement()
                .satisfies(c -> assertThat(c.bands()).isEqualTo(BANDS));
        assertThat(cohorts.of(QUARTER, LATER))
                .singleElement()
                .satisfies(c -> assertThat(c.bands()).containsExactly(new Band(1, null, 99, 400)));
        assertThat(cohorts.history("E09000012", QUARTER))
                .extracting(Cohort::revision)
                .containsExactly(1, 2);
        assertThat(cohorts.after(null, null, 10, null, QUARTER, LATER)).hasSize(1);
        assertThat(cohorts.after("E09000012", QUARTER, 10, null, null, LATER)).isEmpty();
    }

    @Test
    void refusesBandsThatDoNotHangTogether() {
        assertThatThrownBy(() -> hackney(List.of())).isInstanceOf(BandsNotUnderstood.class);
        assertThatThrownBy(() -> hackney(List.of(new Band(2, 9, 20, 39))))
                .hasMessageContaining("20 people cannot have 39 offences in the band of 2 to 9");
        assertThatThrownBy(() -> hackney(List.of(new Band(2, 9, 20, 181)))).isInstanceOf(BandsNotUnderstood.class);
        assertThatThrownBy(() -> hackney(List.of(new Band(2, 9, 0, 3)))).isInstanceOf(BandsNotUnderstood.class);
        assertThatThrownBy(() -> hackney(List.of(new Band(1, null, 3, 9), new Band(4, 5, 1, 4))))
                .hasMessageContaining("does not come after");
        assertThatThrownBy(() -> hackney(List.of(new Band(1, 4, 3, 9), new Band(4, 5, 1, 4))))
                .isInstanceOf(BandsNotUnderstood.class);
    }

    @Test
    void isOfABoroughInAQuarter() {
        var london = places.findById("LONDON");

        assertThatThrownBy(() -> Cohort.of(london, QUARTER, BANDS, "TP", ANALYST, THEN))
                .isInstanceOf(CohortNotOfABorough.class);
        assertThatThrownBy(() -> hackney(BANDS).revised(BANDS, "TP", " ", ANALYST, LATER))
                .isInstanceOf(CohortRevisionNeedsReason.class);
    }
}
