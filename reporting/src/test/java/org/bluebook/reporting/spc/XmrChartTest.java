package org.bluebook.reporting.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class XmrChartTest {
    private static XmrChart chart(double... values) {
        return XmrChart.of(values, XmrOptions.standard(Improvement.UP));
    }

    private static String labels(XmrChart chart) {
        return chart.points().stream().map(p -> p.label().name()).collect(Collectors.joining(" "));
    }

    @Test
    void givesAConstantSeriesLimitsEqualToItsMean() {
        var chart = chart(4, 4, 4, 4, 4, 4, 4, 4);

        var limits = chart.segments().get(0);
        assertThat(limits.lower()).isEqualTo(4).isEqualTo(limits.mean()).isEqualTo(limits.upper());
        assertThat(chart.verdict().isChange()).isFalse();
    }

    @Test
    void hasNoVerdictOnOnePointOrNone() {
        assertThat(chart(7).verdict().headline()).isEqualTo("No verdict");
        assertThat(chart().verdict().note()).contains("no figures");
    }

    @Test
    void callsLimitsOfFewerThanTwelvePointsTrialLimits() {
        assertThat(chart(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1).verdict().note()).contains("trial limits");
        assertThat(chart(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2).verdict().note()).doesNotContain("trial");
    }

    @Test
    void breaksATrendAtEqualNeighboursAndAShiftOnTheMean() {
        var strict = chart(9, 9, 9, 9, 9, 9, 9, 1, 2, 3, 4, 5, 6, 7, 9, 9, 9, 9);
        var equal = chart(9, 9, 9, 9, 9, 9, 9, 1, 2, 3, 4, 4, 6, 7, 9, 9, 9, 9);

        assertThat(labels(strict)).contains("RISING");
        assertThat(labels(equal)).doesNotContain("RISING");
        assertThat(labels(chart(3, 3, 3, 2, 3, 3, 3, 0, 4, 0, 4, 0, 4))).doesNotContain("ABOVE_MEAN");
    }

    @Test
    void givesAPointOfTwoTrendsToTheLater() {
        var chart = chart(20, 0, 20, 0, 20, 0, 7, 8, 9, 10, 11, 12, 13, 12, 11, 10, 9, 8, 7);

        assertThat(chart.points().get(12).label()).isEqualTo(Label.FALLING);
        assertThat(chart.points().get(11).label()).isEqualTo(Label.RISING);
    }

    @Test
    void saysWhetherTheTargetWillBeMet() {
        var values = new double[] {10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11};
        var up = XmrOptions.standard(Improvement.UP);

        assertThat(XmrChart.of(values, up.withTarget(5)).assurance()).isEqualTo(Assurance.WILL_HIT);
        assertThat(XmrChart.of(values, up.withTarget(50)).assurance()).isEqualTo(Assurance.WILL_MISS);
        assertThat(XmrChart.of(values, up.withTarget(11)).verdict().note()).contains("hit or missed by chance");
        assertThat(XmrChart.of(values, XmrOptions.standard(Improvement.DOWN).withTarget(50))
                        .assurance())
                .isEqualTo(Assurance.WILL_HIT);
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> chart(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void movesAndScalesWithItsFigures() {
        var random = new Random(20060424);
        for (int round = 0; round < 200; round++) {
            var values = random.doubles(1 + random.nextInt(40), 0, 100).toArray();
            var moved = Arrays.stream(values).map(v -> 3 * v + 7).toArray();
            var limits = chart(values).segments().get(0);
            var other = chart(moved).segments().get(0);

            assertThat(other.mean()).isCloseTo(3 * limits.mean() + 7, within(1e-9));
            assertThat(other.upper()).isCloseTo(3 * limits.upper() + 7, within(1e-9));
            assertThat(limits.upper() - limits.mean()).isCloseTo(limits.mean() - limits.lower(), within(1e-9));
            assertThat(labels(chart(moved))).isEqualTo(labels(chart(values)));
        }
    }
}
