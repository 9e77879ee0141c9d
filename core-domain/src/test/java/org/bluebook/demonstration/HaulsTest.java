package org.bluebook.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bluebook.demonstration.Hauls.Haul;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.seizures.Drug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HaulsTest {
    private final List<Haul> hauls = new Hauls(Boroughs.all()).all();

    @ParameterizedTest
    @CsvSource({
        "COCAINE, KILOGRAMS, 266",
        "CRACK, KILOGRAMS, 6",
        "HEROIN, KILOGRAMS, 58",
        "AMPHETAMINE, KILOGRAMS, 42",
        "CANNABIS, TONNES, 3"
    })
    void reachTheProjectsStatedTotals(Drug drug, MeasureUnit unit, BigDecimal stated) {
        var lines = in(2005).stream()
                .filter(haul -> haul.unit().equals(Hauls.PROJECT))
                .flatMap(haul -> haul.lines().stream())
                .filter(line -> line.drug() == drug && line.quantity().unit() == unit);

        var total = lines.map(line -> line.quantity().requireExact()).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(total).isEqualByComparingTo(stated);
    }

    @Test
    void declineInTheBoroughsFromYearToYear() {
        assertThat(in(2003).size()).isGreaterThan(in(2004).size());
        assertThat(in(2004).size()).isGreaterThan(in(2005).size());
    }

    @Test
    void includeSomeOfTwoDrugs() {
        var two = hauls.stream().filter(haul -> haul.lines().size() == 2).toList();

        assertThat(two).hasSizeBetween(50, 250);
        assertThat(two).noneMatch(haul -> haul.first() == haul.lines().get(1).drug());
    }

    @Test
    void areOfAmountsAboveNought() {
        assertThat(hauls).hasSizeBetween(1500, 2500);
        assertThat(hauls)
                .allMatch(haul -> haul.lines().stream()
                        .allMatch(line -> line.quantity().amount().signum() > 0));
    }

    private List<Haul> in(int year) {
        var first = LocalDate.of(year, 4, 1);
        return hauls.stream()
                .filter(haul -> !haul.on().isBefore(first) && haul.on().isBefore(first.plusYears(1)))
                .toList();
    }
}
