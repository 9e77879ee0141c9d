package org.bluebook.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {
    @Test
    void printsItsDoubtAndItsUnit() {
        assertThat(Quantity.over(138, MeasureUnit.ARRESTS).inWords()).isEqualTo("over 138 arrests");
        assertThat(Quantity.about(280_000, MeasureUnit.PERSONS).inWords()).isEqualTo("about 280,000 people");
        assertThat(Quantity.exactly(266, MeasureUnit.KILOGRAMS).inWords()).isEqualTo("266 kg");
        assertThat(Quantity.exactly(22, MeasureUnit.PERCENT).inWords()).isEqualTo("22%");
        assertThat(Quantity.about(16, MeasureUnit.GBP_BILLION).inWords()).isEqualTo("about £16bn");
        assertThat(Quantity.atLeast(new BigDecimal("9.50"), MeasureUnit.GBP).inWords())
                .isEqualTo("at least £9.50");
        assertThat(Quantity.exactly(1, MeasureUnit.TONNES).inWords()).isEqualTo("1 tonne");
        assertThat(Quantity.exactly(0, MeasureUnit.TONNES).inWords()).isEqualTo("0 tonnes");
        assertThat(Quantity.rank(3).inWords()).isEqualTo("ranked 3");
    }

    @Test
    void printsWordsWhereThereIsNoNumber() {
        assertThat(Quantity.notInSource(MeasureUnit.PERCENT).inWords()).isEqualTo("not in source");
        assertThat(Quantity.toBeEstablished(MeasureUnit.PLACES).inWords()).isEqualTo("to be established");
        assertThat(Quantity.inWords(MeasureUnit.PRICE).bare()).isEqualTo("in words only");
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void hasANumberExactlyWhereItsQualifierHasOne(Qualifier qualifier) {
        var number = qualifier.hasNumber() ? null : BigDecimal.ONE;

        assertThatThrownBy(() -> new Quantity(number, MeasureUnit.TESTS, qualifier))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(qualifier.name());
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void entersASumOnlyWhenItIsExact(Qualifier qualifier) {
        var figure = new Quantity(qualifier.hasNumber() ? BigDecimal.TEN : null, MeasureUnit.TESTS, qualifier);

        if (qualifier == Qualifier.EXACTLY) {
            assertThat(figure.plus(figure)).isEqualTo(Quantity.exactly(20, MeasureUnit.TESTS));
        } else {
            assertThatThrownBy(() -> figure.plus(Quantity.exactly(1, MeasureUnit.TESTS)))
                    .isInstanceOf(QuantityNotExact.class)
                    .hasMessageContaining(figure.inWords());
        }
    }

    @Test
    void addsNothingInAnotherUnit() {
        var amphetamine = Quantity.exactly(42, MeasureUnit.KILOGRAMS);
        var cannabis = Quantity.exactly(3, MeasureUnit.TONNES);

        assertThatThrownBy(() -> amphetamine.plus(cannabis))
                .isInstanceOf(UnitsDiffer.class)
                .hasMessageContaining("42 kg")
                .hasMessageContaining("3 tonnes");
    }

    @Test
    void weighsInKilogramsOnlyWhatIsAWeight() {
        assertThat(Quantity.exactly(3, MeasureUnit.TONNES).inKilograms())
                .isEqualTo(Quantity.exactly(3000, MeasureUnit.KILOGRAMS));
        assertThatThrownBy(() -> Quantity.exactly(3, MeasureUnit.PLANTS).inKilograms())
                .isInstanceOf(UnitsDiffer.class);
    }

    @Test
    void isTheSameHoweverItsZerosAreWritten() {
        assertThat(Quantity.exactly(new BigDecimal("266.000"), MeasureUnit.KILOGRAMS))
                .isEqualTo(Quantity.exactly(266, MeasureUnit.KILOGRAMS));
        assertThat(Quantity.exactly(new BigDecimal("3E+3"), MeasureUnit.KILOGRAMS)
                        .inWords())
                .isEqualTo("3,000 kg");
    }
}
