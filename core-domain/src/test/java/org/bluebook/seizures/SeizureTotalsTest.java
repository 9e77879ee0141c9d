package org.bluebook.seizures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Qualifier;
import org.bluebook.measures.Quantity;
import org.junit.jupiter.api.Test;

class SeizureTotalsTest {
    private static final LocalDate DAY = LocalDate.of(2006, 3, 14);

    @Test
    void addsWeightsOfOneDrugInKilograms() {
        var taken = List.of(
                taken("S-1", Drug.COCAINE, exactly("2", MeasureUnit.KILOGRAMS)),
                taken("S-2", Drug.COCAINE, exactly("500", MeasureUnit.GRAMS)));

        assertThat(totals(taken, Set.of(By.DRUG))).containsExactlyInAnyOrder("COCAINE 2.5 kg in 2", "all in 2");
    }

    @Test
    void addsNothingAcrossDrugs() {
        var taken = List.of(
                taken("S-1", Drug.COCAINE, exactly("2", MeasureUnit.KILOGRAMS)),
                taken("S-1", Drug.HEROIN, exactly("3", MeasureUnit.KILOGRAMS)));

        assertThat(totals(taken, Set.of(By.CLASS)))
                .containsExactlyInAnyOrder("A COCAINE 2 kg in 1", "A HEROIN 3 kg in 1", "A all in 1");
    }

    @Test
    void keepsTabletsApartFromWeights() {
        var taken = List.of(
                taken("S-1", Drug.ECSTASY, exactly("300", MeasureUnit.TABLETS)),
                taken("S-2", Drug.ECSTASY, exactly("10", MeasureUnit.GRAMS)));

        assertThat(totals(taken, Set.of()))
                .containsExactlyInAnyOrder("ECSTASY 300 tablets in 1", "ECSTASY 0.01 kg in 1", "all in 2");
    }

    @Test
    void saysWhenAFigureInItIsNotExact() {
        var taken = List.of(
                taken("S-1", Drug.HEROIN, exactly("2", MeasureUnit.KILOGRAMS)),
                taken("S-2", Drug.HEROIN, new Quantity(new BigDecimal("500"), MeasureUnit.GRAMS, Qualifier.OVER)),
                taken("S-3", Drug.HEROIN, Quantity.notInSource(MeasureUnit.GRAMS)));

        assertThat(totals(taken, Set.of())).contains("HEROIN at least 2.5 kg in 3");
    }

    @Test
    void takesTheClassOfTheDayOfTheSeizure() {
        var taken = List.of(
                taken("S-1", LocalDate.of(2004, 1, 28), Drug.CANNABIS, exactly("1", MeasureUnit.KILOGRAMS)),
                taken("S-2", LocalDate.of(2004, 1, 29), Drug.CANNABIS, exactly("1", MeasureUnit.KILOGRAMS)));

        assertThat(totals(taken, Set.of(By.CLASS)))
                .containsExactlyInAnyOrder("B CANNABIS 1 kg in 1", "C CANNABIS 1 kg in 1", "B all in 1", "C all in 1");
    }

    @Test
    void splitsByUnitPlaceAndSpanOfTime() {
        var taken = List.of(taken("S-1", Drug.LSD, exactly("4", MeasureUnit.DOSES)));

        assertThat(SeizureTotals.of(taken, EnumSet.of(By.UNIT, By.PLACE, By.QUARTER)))
                .allSatisfy(total -> assertThat(total.group().period()).hasToString("FY2005Q4"))
                .allSatisfy(total -> assertThat(total.group().unit()).isEqualTo("MMDP"))
                .allSatisfy(total -> assertThat(total.group().place()).isEqualTo("E09000012"));
    }

    @Test
    void isEmptyOfNothing() {
        assertThat(SeizureTotals.of(List.of(), Set.of(By.DRUG))).isEmpty();
    }

    private static Set<String> totals(List<Taken> taken, Set<By> by) {
        return SeizureTotals.of(taken, by).stream()
                .map(SeizureTotalsTest::inWords)
                .collect(Collectors.toSet());
    }

    private static String inWords(SeizedTotal total) {
        var drugClass = total.drugClass() == null ? "" : total.drugClass() + " ";
        var drug = total.quantity().map(q -> total.drug() + " " + q.inWords()).orElse("all");
        return drugClass + drug + " in " + total.seizures();
    }

    private static Taken taken(String seizure, Drug drug, Quantity quantity) {
        return taken(seizure, DAY, drug, quantity);
    }

    private static Taken taken(String seizure, LocalDate day, Drug drug, Quantity quantity) {
        return new Taken(seizure, day, "MMDP", "E09000012", drug, quantity);
    }

    private static Quantity exactly(String amount, MeasureUnit unit) {
        return Quantity.exactly(new BigDecimal(amount), unit);
    }
}
