package org.bluebook.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bluebook.local.MariaDbForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class PlacesTest {
    @Inject
    Places places;

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

        assertThatThrownBy(() -> ward.flagAsWorstAffected("", LocalDate.of(2006, 9, 1), LocalDate.of(2006, 3, 1)))
                .isInstanceOf(FlagNeedsReason.class);
        ward.flagAsWorstAffected("Most calls about dealing.", LocalDate.of(2006, 9, 1), LocalDate.of(2006, 3, 1));
        places.persist(ward);

        assertThat(places.worstAffected()).extracting(Place::code).contains("HAC-W1");
    }

    @Test
    void knowTheUnitsWithinAUnit() {
        assertThat(units.within("MPS")).extracting(Unit::code).containsExactly("CO", "SCD", "TP");
    }
}
