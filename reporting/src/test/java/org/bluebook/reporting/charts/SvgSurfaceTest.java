package org.bluebook.reporting.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SvgSurfaceTest {
    @Test
    void writesNumbersAsTheLongWayDoes() {
        var random = new Random(11);
        var numbers = DoubleStream.concat(
                DoubleStream.of(0, -0.0, 0.004, -0.004, 0.005, 1.005, 2.675, 0.1, 10, 100, -7, -0.5, 1e15, Double.NaN),
                DoubleStream.generate(() -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(7)))
                        .limit(20_000));

        assertThat(numbers).allSatisfy(n -> assertThat(SvgSurface.number(n)).isEqualTo(theLongWay(n)));
        assertThat(DoubleStream.iterate(-60, n -> n + 0.005).limit(24_000))
                .allSatisfy(n -> assertThat(SvgSurface.number(n)).isEqualTo(theLongWay(n)));
    }

    private static String theLongWay(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }
}
