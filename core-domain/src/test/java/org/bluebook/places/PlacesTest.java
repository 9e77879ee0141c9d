package org.bluebook.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.people.Actor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class PlacesTest {
    private static final LocalDate MARCH = LocalDate.of(2006, 3, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2006, 9, 1);
    private static final Instant AT = Instant.parse("2006-03-01T10:00:00Z");
    private static final Actor ANALYST = new Actor("analyst");

    @Inject
    Places places;

    @Inject
    PlaceFlags flags;

    @Inject
    Units units;

    @Test
    void haveThirtyTwoBoroughsAndTheCityForReferenceOnly() {
        assertThat(places.londonBoroughs())
                .hasSize(32)
                .allMatch(Place::inTotals)
                .extracting(Place::name)
                .isSorted()
                .doesNotContain("City of London");
        assertThat(places.named("City of London")).get().matches(city -> !city.inTotals());
        assertThat(places.findById("E09000012").population2006()).contains(220_193);
    }

    @Test
    @TestTransaction
    void flagANeighbourhoodWithAReasonAndADay() {
        var ward = Place.neighbourhood("HAC-W1", "A ward", places.findById("E09000012"));
        places.persist(ward);

        assertThatThrownBy(() -> flags.flag(ward, "", SEPTEMBER, MARCH, ANALYST, AT))
                .isInstanceOf(FlagNeedsReason.class);
        flags.flag(ward, "Most calls about dealing.", SEPTEMBER, MARCH, ANALYST, AT);

        assertThat(places.worstAffected()).extracting(Place::code).contains("HAC-W1");
    }

    @Test
    @TestTransaction
    void rememberEveryStepOfAFlag() {
        var ward = Place.neighbourhood("HAC-W2", "Another ward", places.findById("E09000012"));
        places.persist(ward);

        flags.flag(ward, "Dealing.", SEPTEMBER, MARCH, ANALYST, AT);
        flags.flag(ward, "Dealing in the street.", SEPTEMBER, MARCH, ANALYST, AT);
        flags.keep(ward, "Calls are as many.", SEPTEMBER, SEPTEMBER.plusMonths(6), ANALYST, AT);
        flags.takeOff(ward, "Calls fell by half.", SEPTEMBER.plusMonths(6), ANALYST, AT);

        assertThat(ward.isWorstAffected()).isFalse();
        assertThat(flags.of("HAC-W2"))
                .extracting(PlaceFlag::step, PlaceFlag::on, PlaceFlag::because, PlaceFlag::reviewOn)
                .containsExactly(
                        tuple(FlagStep.FLAGGED, MARCH, "Dealing.", Optional.of(SEPTEMBER)),
                        tuple(FlagStep.CHANGED, MARCH, "Dealing in the street.", Optional.of(SEPTEMBER)),
                        tuple(FlagStep.KEPT, SEPTEMBER, "Calls are as many.", Optional.of(SEPTEMBER.plusMonths(6))),
                        tuple(FlagStep.TAKEN_OFF, SEPTEMBER.plusMonths(6), "Calls fell by half.", Optional.empty()));
        assertThatThrownBy(() -> places.getEntityManager()
                        .createNativeQuery("delete from place_flag where place = 'HAC-W2'")
                        .executeUpdate())
                .hasStackTraceContaining("never deleted");
    }

    @Test
    @TestTransaction
    void areReviewedOnlyOnceFlaggedAndKeptUntilALaterDay() {
        var ward = Place.neighbourhood("HAC-W3", "A third ward", places.findById("E09000012"));
        places.persist(ward);

        assertThatThrownBy(() -> flags.takeOff(ward, "Calm.", MARCH, ANALYST, AT))
                .isInstanceOf(NotWorstAffected.class);
        flags.flag(ward, "Dealing.", SEPTEMBER, MARCH, ANALYST, AT);
        assertThatThrownBy(() -> flags.takeOff(ward, "Calm.", MARCH.minusDays(1), ANALYST, AT))
                .isInstanceOf(ReviewedBeforeFlagged.class);
        assertThatThrownBy(() -> flags.keep(ward, "Not calm.", SEPTEMBER, SEPTEMBER, ANALYST, AT))
                .isInstanceOf(NextReviewNeeded.class)
                .hasMessageContaining("behind 2006-09-01");
    }

    @Test
    void knowTheUnitsWithinAUnit() {
        assertThat(units.within("MPS")).extracting(Unit::code).containsExactly("CO", "SCD", "TP");
    }
}
