package org.bluebook.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bluebook.sample.Sample.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeizuresTest {
    private final List<Sent> seizures = Sample.sent("seizures/([^/]+)").toList();

    @ParameterizedTest
    @CsvSource({
        "COCAINE, KILOGRAMS, 266",
        "CRACK, KILOGRAMS, 6",
        "HEROIN, KILOGRAMS, 58",
        "AMPHETAMINE, KILOGRAMS, 42",
        "CANNABIS, TONNES, 3"
    })
    void reachTheProjectsStatedTotals(String drug, String measure, BigDecimal stated) {
        var taken = in(2005).stream()
                .filter(seizure -> seizure.text("unit").equals("MMDP"))
                .flatMap(SeizuresTest::drugs)
                .filter(d -> d.required("drug").textValue().equals(drug))
                .filter(d -> d.required("measure").textValue().equals(measure));

        assertThat(taken.map(d -> d.required("amount").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(stated);
    }

    @Test
    void declineFromYearToYear() {
        assertThat(in(2003).size()).isGreaterThan(in(2004).size());
        assertThat(in(2004).size()).isGreaterThan(in(2005).size());
    }

    @Test
    void includeSomeOfTwoDrugs() {
        var two =
                seizures.stream().filter(seizure -> drugs(seizure).count() == 2).toList();

        assertThat(two).hasSize(2247 - 2109);
        assertThat(two)
                .allMatch(seizure ->
                        drugs(seizure).map(d -> d.required("drug")).distinct().count() == 2);
    }

    @Test
    void areOfAmountsAboveNought() {
        assertThat(seizures).hasSize(2109);
        assertThat(seizures.stream().flatMap(SeizuresTest::drugs))
                .allMatch(d -> d.required("amount").decimalValue().signum() > 0);
    }

    @Test
    void comeWithAssetsRecovered() {
        assertThat(Sample.sent("asset-recoveries/([^/]+)"))
                .hasSize(909)
                .allMatch(recovery -> recovery.body().required("pounds").asInt() > 0);
    }

    private static Stream<JsonNode> drugs(Sent seizure) {
        return Sample.items(seizure.body().required("drugs"));
    }

    private List<Sent> in(int year) {
        var first = LocalDate.of(year, 4, 1);
        return seizures.stream()
                .filter(seizure -> !day(seizure).isBefore(first) && day(seizure).isBefore(first.plusYears(1)))
                .toList();
    }

    private static LocalDate day(Sent seizure) {
        return LocalDate.parse(seizure.text("day"));
    }
}
