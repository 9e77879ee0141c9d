package org.bluebook.seizures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.bluebook.local.MariaDbForTests;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.places.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class SeizuresTest {
    private static final String BRENT = "E09000005";
    private static final LocalDate MARCH = LocalDate.of(1996, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(1996, 4, 1);

    @Inject
    Seizures seizures;

    @Inject
    Places places;

    private int taken;

    @BeforeEach
    void nothingTaken() {
        taken = 0;
    }

    @Test
    @TestTransaction
    void areAddedUpByDrugMeasureAndMonth() {
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, kilograms(2), Drug.CRACK, kilograms(1)));
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, kilograms(3)));
        take(MARCH, "TP", Map.of(Drug.COCAINE, kilograms(4)), BRENT);
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, Quantity.exactly(5, MeasureUnit.GRAMS)));
        take(APRIL, "MMDP", Map.of(Drug.COCAINE, kilograms(6)));
        places.persist(Place.neighbourhood("STONEBRIDGE", "Stonebridge", places.findById(BRENT)));
        take(APRIL, "TP", Map.of(Drug.HEROIN, kilograms(1)), "STONEBRIDGE");

        assertThat(seizures.byDrugAndMonth(MARCH, MARCH))
                .extracting(SeizuresTest::inWords)
                .containsExactly("5 g of COCAINE in 1", "9 kg of COCAINE in 3", "1 kg of CRACK in 1");
        assertThat(seizures.byDrugAndMonth(BRENT, MARCH, APRIL))
                .extracting(SeizuresTest::inWords)
                .containsExactly("4 kg of COCAINE in 1", "1 kg of HEROIN in 1");
    }

    private static String inWords(SeizedInMonth taken) {
        return "%s of %s in %d".formatted(taken.quantity().inWords(), taken.drug(), taken.seizures());
    }

    @Test
    @TestTransaction
    void keepWhatIsNotExactApart() {
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, kilograms(2)));
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, Quantity.over(3, MeasureUnit.KILOGRAMS)));
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, Quantity.notInSource(MeasureUnit.KILOGRAMS)));

        assertThat(seizures.byDrugAndMonth(MARCH, MARCH))
                .extracting(s -> "%s in %d".formatted(s.quantity().inWords(), s.seizures()))
                .containsExactlyInAnyOrder("2 kg in 1", "over 3 kg in 1", "not in source in 1");
    }

    @Test
    @TestTransaction
    void areCountedOnceAMonthHoweverManyDrugsWereTaken() {
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, kilograms(2), Drug.CRACK, kilograms(1)));
        take(APRIL, "TP", Map.of(Drug.HEROIN, kilograms(1)));

        assertThat(seizures.byMonth(MARCH, APRIL))
                .containsExactly(new SeizuresInMonth(1996, 3, 1), new SeizuresInMonth(1996, 4, 1));
    }

    private void take(LocalDate day, String unit, Map<Drug, Quantity> drugs) {
        take(day, unit, drugs, "E09000012");
    }

    private void take(LocalDate day, String unit, Map<Drug, Quantity> drugs, String place) {
        seizures.persist(new Seizure("T-S-" + ++taken, day, unit, place, drugs, "return"));
    }

    private static Quantity kilograms(long amount) {
        return Quantity.exactly(amount, MeasureUnit.KILOGRAMS);
    }
}
