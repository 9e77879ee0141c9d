package org.bluebook.reporting.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.bluebook.reporting.spc.Rate.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    /** The exact Poisson limits of a count (Breslow and Day, table 2.11), which Byar's come close to. */
    @ParameterizedTest
    @CsvSource({"1, 0.0253, 5.57", "5, 1.62, 11.67", "10, 4.80, 18.39", "20, 12.22, 30.89", "100, 81.36, 121.63"})
    void limitsOfACountAreNearTheExactOnes(double count, double lower, double upper) {
        assertThat(Byar.lower(count, Byar.NEAR)).isCloseTo(lower, within(0.02));
        assertThat(Byar.upper(count, Byar.NEAR)).isCloseTo(upper, within(0.02));
    }

    @Test
    void isForTenThousandPeople() {
        var rate = new Rate(44, 220_000);

        assertThat(rate.value()).isEqualTo(2.0);
        assertThat(rate.lower()).isCloseTo(1.453, within(0.001));
        assertThat(rate.upper()).isCloseTo(2.685, within(0.001));
    }

    /** One in a thousand lies beyond each edge: of 10 expected, 22 or more (P = 0.0007), and 1 or fewer (P = 0.0005). */
    @ParameterizedTest
    @CsvSource({"10, 20.5, 22.5, 1.0, 2.0", "50, 73.5, 75.5, 28.5, 30.5"})
    void funnelLeavesOneInAThousandBeyondEachEdge(
            double expected, double least, double greatest, double lowest, double low) {
        assertThat(Byar.most(expected, Byar.FAR)).isBetween(least, greatest);
        assertThat(Byar.least(expected, Byar.FAR)).isBetween(lowest, low);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.5, 3, 1_000, 250_000})
    void funnelIsOpenHoweverFewAreExpected(double expected) {
        assertThat(Byar.least(expected, Byar.FAR)).isBetween(0.0, expected);
        assertThat(Byar.most(expected, Byar.FAR)).isBetween(expected, 10 + 4 * expected);
    }

    @Test
    void standsWhereItsLimitsPutIt() {
        assertThat(new Rate(30, 220_000).against(2.0)).isEqualTo(Standing.WITHIN);
        assertThat(new Rate(80, 220_000).against(2.0)).isEqualTo(Standing.ABOVE);
        assertThat(new Rate(15, 220_000).against(2.0)).isEqualTo(Standing.BELOW);
    }

    @Test
    void saysNothingWhereFewerThanFiveAreExpected() {
        assertThat(new Rate(0, 24_999).against(2.0)).isEqualTo(Standing.TOO_FEW);
        assertThat(new Rate(40, 24_999).against(2.0)).isEqualTo(Standing.TOO_FEW);
        assertThat(new Rate(5, 25_000).against(2.0)).isEqualTo(Standing.WITHIN);
    }

    @Test
    void isOfNobodyNoRate() {
        assertThatThrownBy(() -> new Rate(3, 0)).hasMessageContaining("needs people");
    }
}
