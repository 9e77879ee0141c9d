package org.bluebook.seizures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.junit.jupiter.api.Test;

class SeizureTest {
    private static final LocalDate DAY = LocalDate.of(2005, 6, 3);

    @Test
    void holdsEachDrugInTheUnitReported() {
        var seizure = new Seizure(
                "S-1",
                DAY,
                "MMDP",
                "E09000012",
                Map.of(
                        Drug.COCAINE, Quantity.exactly(2, MeasureUnit.KILOGRAMS),
                        Drug.ECSTASY, Quantity.exactly(300, MeasureUnit.TABLETS)),
                "return");

        assertThat(seizure.drugs())
                .extracting(d -> d.drug() + " " + d.quantity().inWords())
                .containsExactlyInAnyOrder("COCAINE 2 kg", "ECSTASY 300 tablets");
    }

    @Test
    void refusesToBeOfNothing() {
        assertThatThrownBy(() -> new Seizure("S-2", DAY, "MMDP", null, Map.of(), "return"))
                .isInstanceOf(NothingSeized.class)
                .hasMessageContaining("S-2");
    }

    @Test
    void refusesAUnitThatMakesNoSenseForTheDrug() {
        var plants = Map.of(Drug.HEROIN, Quantity.exactly(4, MeasureUnit.PLANTS));

        assertThatThrownBy(() -> new Seizure("S-3", DAY, "MMDP", null, plants, "return"))
                .isInstanceOf(DrugNotInUnit.class);
    }

    @Test
    void knowsTheClassOfADrugOnADay() {
        assertThat(Drug.CANNABIS.classOn(LocalDate.of(2004, 1, 28))).isEqualTo(DrugClass.B);
        assertThat(Drug.CANNABIS.classOn(LocalDate.of(2004, 1, 29))).isEqualTo(DrugClass.C);
        assertThat(Drug.CANNABIS.classOn(LocalDate.of(2009, 1, 26))).isEqualTo(DrugClass.B);
        assertThat(Drug.METHAMPHETAMINE.classOn(LocalDate.of(2006, 4, 24))).isEqualTo(DrugClass.B);
        assertThat(Drug.METHAMPHETAMINE.classOn(LocalDate.of(2007, 1, 18))).isEqualTo(DrugClass.A);
        assertThat(Drug.COCAINE.classOn(DAY)).isEqualTo(DrugClass.A);
    }

    @Test
    void recoversAssetsInExactPounds() {
        var about = Quantity.about(400, MeasureUnit.GBP);

        assertThatThrownBy(() -> new AssetRecovery("R-1", DAY, RecoveryKind.CASH_SEIZED, about, "SCD", null, "return"))
                .isInstanceOf(NotPounds.class)
                .hasMessageContaining("about £400");
    }
}
