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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = MariaDbForTests.class, initArgs = @ResourceArg(name = "schema", value = "core"))
class SeizuresTest {
    private static final LocalDate MARCH = LocalDate.of(1996, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(1996, 4, 1);

    @Inject
    Seizures seizures;

    private int taken;

    @BeforeEach
    void nothingTaken() {
        taken = 0;
    }

    @Test
    @TestTransaction
    void areAddedUpByDrugMeasureMonthUnitAndBorough() {
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, kilograms(2), Drug.CRACK, kilograms(1)));
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, kilograms(3)));
        take(MARCH, "TP", Map.of(Drug.COCAINE, kilograms(4)));
        take(MARCH, "MMDP", Map.of(Drug.COCAINE, Quantity.exactly(5, MeasureUnit.GRAMS)));
        take(APRIL, "MMDP", Map.of(Drug.COCAINE, kilograms(6)));

        var sums = seizures.byDrugAndMonth(MARCH, MARCH);

        assertThat(sums)
                .extracting(s -> "%s %s of %s by %s in %d"
                        .formatted(
                                s.amount().stripTrailingZeros().toPlainString(),
                                s.measure(),
                                s.drug(),
                                s.unit(),
                                s.seizures()))
                .containsExactlyInAnyOrder(
                        "5 KILOGRAMS of COCAINE by MMDP in 2",
                        "1 KILOGRAMS of CRACK by MMDP in 1",
                        "4 KILOGRAMS of COCAINE by TP in 1",
                        "5 GRAMS of COCAINE by MMDP in 1");
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
        seizures.persist(new Seizure("T-S-" + ++taken, day, unit, "E09000012", drugs, "return"));
    }

    private static Quantity kilograms(long amount) {
        return Quantity.exactly(amount, MeasureUnit.KILOGRAMS);
    }
}
