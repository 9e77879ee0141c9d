package org.bluebook.reporting.spc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {
    @Test
    void giveAMeanOneDecimal() {
        assertThat(Numerals.mean(7)).isEqualTo("7.0");
        assertThat(Numerals.mean(6.66)).isEqualTo("6.7");
        assertThat(Numerals.mean(1234.5)).isEqualTo("1,234.5");
    }

    @Test
    void giveARateASecondDecimalBelowOne() {
        assertThat(Numerals.rate(0)).isEqualTo("0");
        assertThat(Numerals.rate(0.004)).isEqualTo("under 0.01");
        assertThat(Numerals.rate(0.4)).isEqualTo("0.40");
        assertThat(Numerals.rate(2)).isEqualTo("2.0");
        assertThat(Numerals.rate(14.66)).isEqualTo("14.7");
        assertThat(Numerals.rate(1234.5)).isEqualTo("1,234");
    }

    @Test
    void giveRatesOfAColumnTheSameDecimals() {
        assertThat(Numerals.rateAmongOthers(0)).isEqualTo("0.00");
        assertThat(Numerals.rateAmongOthers(0.08)).isEqualTo("0.08");
        assertThat(Numerals.rateAmongOthers(16.2)).isEqualTo("16.20");
        assertThat(Numerals.rateAmongOthers(0.004)).isEqualTo("under 0.01");
    }
}
