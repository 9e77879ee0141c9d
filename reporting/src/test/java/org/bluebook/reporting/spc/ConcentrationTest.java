package org.bluebook.reporting.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bluebook.reporting.spc.Concentration.Band;
import org.bluebook.reporting.spc.Concentration.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcentrationTest {
    /** Of 100 people 10 have 30 offences each, 20 have 10, and 70 have 2: 300, 200 and 140 of 640. */
    @Test
    void addsUpFromTheMostActive() {
        var concentration = Concentration.of(List.of(new Band(70, 140), new Band(10, 300), new Band(20, 200)));

        assertThat(concentration.points())
                .containsExactly(new Point(0, 0), new Point(10, 46.875), new Point(30, 78.125), new Point(100, 100));
        assertThat(concentration.shareOf(10)).isEqualTo(46.875);
        assertThat(concentration.shareOf(15)).isCloseTo(54.6875, within(1e-9));
        assertThat(concentration.shareOf(100)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neverFallsAndNeverSaysLessThanAnEqualShare(long seed) {
        var random = new Random(seed);
        var bands = IntStream.range(0, 12)
                .mapToObj(i -> new Band(random.nextInt(50), (long) random.nextInt(500)))
                .map(b -> new Band(b.people(), b.people() == 0 ? 0 : b.offences() + 1))
                .toList();
        var concentration = Concentration.of(bands);

        double before = 0;
        for (int share = 0; share <= 100; share++) {
            double now = concentration.shareOf(share);
            assertThat(now).isGreaterThanOrEqualTo(before - 1e-9).isGreaterThanOrEqualTo(share - 1e-9);
            before = now;
        }
    }

    @Test
    void isEmptyWhereNobodyIsOnRecord() {
        assertThat(Concentration.of(List.of()).isEmpty()).isTrue();
        assertThat(Concentration.of(List.of(new Band(12, 0))).isEmpty()).isTrue();
        assertThat(Concentration.of(List.of(new Band(0, 0), new Band(1, 1))).isEmpty())
                .isFalse();
    }
}
