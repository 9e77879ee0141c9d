package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.bluebook.indicators.Kind;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.reporting.snapshot.ProfileFacts;
import org.junit.jupiter.api.Test;

class PduPartTest {
    private final FewFacts facts = new FewFacts()
            .indicator("BROKEN", MeasureUnit.TESTS, Kind.COUNT, 2, 2)
            .observed("BROKEN", Place.LONDON, "2005-03", 1, 900)
            .observed("BROKEN", Place.LONDON, "2006-01", 1, 910)
            .observed("BROKEN", Place.LONDON, "2006-02", 2, 400, 410)
            .indicator("FEW", MeasureUnit.ARRESTS, Kind.COUNT, 1)
            .observed("FEW", Place.LONDON, "2005-03", 1, 12)
            .observed("FEW", Place.LONDON, "2006-03", 1, 24)
            .indicator(
                    "MANY", Kind.STOCK, Quantity.toBeEstablished(MeasureUnit.PERSONS), "A stock: months do not add.", 1)
            .observed("MANY", Place.LONDON, "2005-03", 1, 200)
            .observed("MANY", Place.LONDON, "2006-03", 1, 210);

    private Table london() {
        return new PduPart(facts.frozen())
                .inFull().stream()
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void worksNoChangeOutAcrossABreakOrOnASmallBase() {
        assertThat(london().rows())
                .extracting(
                        row -> row.get(0).print(),
                        row -> row.get(4).print(),
                        row -> row.get(6).print())
                .containsExactly(
                        tuple("Title of BROKEN (tests)", "definition changed", "version 2"),
                        tuple("Title of FEW (arrests)", "base under 20", "version 1"),
                        tuple("Title of MANY (people)", "+5.0%", "version 1"));
    }

    @Test
    void saysOfWhatIsCountedForContextThatItHasNoTarget() {
        facts.context("FOR-CONTEXT", Quantity.toBeEstablished(MeasureUnit.ARRESTS))
                .observed("FOR-CONTEXT", Place.LONDON, "2006-03", 1, 30)
                .context("AIMED-AT", Quantity.exactly(40, MeasureUnit.ARRESTS))
                .observed("AIMED-AT", Place.LONDON, "2006-03", 1, 30);

        assertThat(london().rows())
                .extracting(row -> row.get(0).print(), row -> row.get(5).print())
                .contains(
                        tuple("Title of FEW (arrests)", "to be established"),
                        tuple("Title of FOR-CONTEXT (arrests)", "no target"),
                        tuple("Title of AIMED-AT (arrests)", "40"));
    }

    @Test
    void putsTheCaveatsBesideTheTable() {
        assertThat(london().notes()).contains("Title of MANY: A stock: months do not add.");
    }

    @Test
    void addsNoMonthsUpAcrossABreak() {
        facts.observed("BROKEN", FewFacts.HACKNEY, "2006-01", 1, 90)
                .observed("BROKEN", FewFacts.HACKNEY, "2006-02", 2, 40, 41);
        facts.observed("FEW", FewFacts.HACKNEY, "2006-01", 1, 7, 8, 9);
        var frozen =
                facts.frozen(new ProfileFacts(FewFacts.HACKNEY, List.of(), List.of(), List.of(), List.of(), List.of()));

        var broken = PlaceMeasure.returned(frozen, frozen.indicator("BROKEN"));
        var whole = PlaceMeasure.returned(frozen, frozen.indicator("FEW"));

        assertThat(broken.isBroken(FewFacts.HACKNEY)).isTrue();
        assertThat(broken.rate(FewFacts.HACKNEY)).isEmpty();
        assertThat(whole.isBroken(FewFacts.HACKNEY)).isFalse();
        assertThat(whole.in(FewFacts.HACKNEY, frozen.quarter())).isEqualTo(Quantity.exactly(24, MeasureUnit.ARRESTS));
    }
}
