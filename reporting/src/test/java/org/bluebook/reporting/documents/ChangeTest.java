package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static Quantity tests(long amount) {
        return Quantity.exactly(amount, MeasureUnit.TESTS);
    }

    private static Quantity percent(String amount) {
        return Quantity.exactly(new BigDecimal(amount), MeasureUnit.PERCENT);
    }

    @Test
    void isInPerCentOfWhatThereWas() {
        assertThat(Change.inWords(tests(200), tests(215), false)).isEqualTo("+7.5%");
        assertThat(Change.inWords(tests(200), tests(150), false)).isEqualTo("\u221225.0%");
        assertThat(Change.inWords(tests(200), tests(200), false)).isEqualTo("0.0%");
        assertThat(Change.inWords(tests(2000), tests(2001), false)).isEqualTo("+0.1%");
    }

    @Test
    void isNotWorkedOutOnABaseUnderTwenty() {
        assertThat(Change.inWords(tests(19), tests(38), false)).isEqualTo("base under 20");
        assertThat(Change.inWords(tests(0), tests(38), false)).isEqualTo("base under 20");
        assertThat(Change.inWords(tests(20), tests(40), false)).isEqualTo("+100.0%");
    }

    @Test
    void isNotWorkedOutAcrossABreakOrOfWhatIsNotExact() {
        assertThat(Change.inWords(tests(200), tests(215), true)).isEqualTo("definition changed");
        assertThat(Change.inWords(tests(200), Quantity.atLeast(215, MeasureUnit.TESTS), false))
                .isEqualTo("no exact figures");
        assertThat(Change.inWords(Quantity.notInSource(MeasureUnit.TESTS), tests(215), false))
                .isEqualTo("no exact figures");
    }

    @Test
    void isInPointsOfWhatIsAPercentageItself() {
        assertThat(Change.inWords(percent("4"), percent("6.5"), false)).isEqualTo("+2.5 points");
        assertThat(Change.inWords(percent("4"), percent("6"), false)).isEqualTo("+2.0 points");
        assertThat(Change.inWords(percent("4"), percent("3.96"), false)).isEqualTo("0.0 points");
    }
}
