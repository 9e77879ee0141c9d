package org.bluebook.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TotalTest {
    private static final MeasureUnit KG = MeasureUnit.KILOGRAMS;

    @Test
    void ofExactFiguresIsExact() {
        assertThat(total(Quantity.exactly(2, KG), Quantity.exactly(3, KG))).isEqualTo("5 kg");
    }

    @Test
    void keepsADoubtThatAllFiguresShare() {
        assertThat(total(Quantity.over(2, KG), Quantity.over(3, KG))).isEqualTo("over 5 kg");
        assertThat(total(Quantity.under(2, KG), Quantity.under(3, KG))).isEqualTo("under 5 kg");
        assertThat(total(Quantity.about(2, KG), Quantity.exactly(3, KG))).isEqualTo("about 5 kg");
    }

    @Test
    void ofMixedDoubtsIsAtLeastWhatIsKnown() {
        assertThat(total(Quantity.exactly(2, KG), Quantity.over(3, KG))).isEqualTo("at least 5 kg");
        assertThat(total(Quantity.exactly(2, KG), Quantity.under(3, KG))).isEqualTo("at least 2 kg");
        assertThat(total(Quantity.exactly(2, KG), Quantity.notInSource(KG))).isEqualTo("at least 2 kg");
    }

    @Test
    void ofNoNumberIsNone() {
        assertThat(total(Quantity.notInSource(KG), Quantity.inWords(KG))).isEqualTo("not in source");
        assertThat(total(Quantity.under(3, KG), Quantity.notInSource(KG))).isEqualTo("not in source");
    }

    @Test
    void refusesTwoUnits() {
        assertThatThrownBy(() -> total(Quantity.exactly(2, KG), Quantity.exactly(3, MeasureUnit.TABLETS)))
                .isInstanceOf(UnitsDiffer.class);
    }

    private static String total(Quantity... figures) {
        return Total.of(List.of(figures)).inWords();
    }
}
