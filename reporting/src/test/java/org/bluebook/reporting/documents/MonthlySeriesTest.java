package org.bluebook.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.bluebook.indicators.Kind;
import org.bluebook.measures.MeasureUnit;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Place;
import org.bluebook.reporting.charts.XmrFigure;
import org.bluebook.reporting.charts.XmrFigure.Month;
import org.bluebook.reporting.spc.Improvement;
import org.bluebook.reporting.spc.Variation;
import org.junit.jupiter.api.Test;

class MonthlySeriesTest {
    private static final String HACKNEY = "E09000012";
    private static final int[] YEAR = {100, 104, 98, 101, 99, 103, 97, 102, 100, 101, 99, 100};
    private static final int[] QUARTER = {60, 62, 61};

    private final FewFacts facts = new FewFacts();

    private FewFacts counted(int definition, Integer... breaks) {
        return facts.indicator("X", MeasureUnit.TESTS, Kind.COUNT, definition, breaks);
    }

    private MonthlySeries series() {
        var frozen = facts.frozen();
        return MonthlySeries.of(frozen, frozen.indicator("X"));
    }

    private MonthlySeries inHackney() {
        var frozen = facts.frozen();
        return MonthlySeries.of(frozen, frozen.indicator("X"), HACKNEY);
    }

    private XmrFigure drawn() {
        return (XmrFigure) series().figure().chart();
    }

    @Test
    void beginsAnewWhereTheDefinitionBreaksIt() {
        counted(2, 2)
                .observed("X", Place.LONDON, "2005-01", 1, YEAR)
                .observed("X", Place.LONDON, "2006-01", 2, QUARTER);

        var points = drawn().months();
        var before = points.get(32).point().orElseThrow().limits();
        var after = points.get(35).point().orElseThrow().limits();

        assertThat(points).filteredOn(Month::breaks).extracting(Month::label).containsExactly("Jan 06");
        assertThat(before.mean()).isBetween(100.0, 101.0);
        assertThat(after.mean()).isEqualTo(61);
        assertThat(series().verdict().headline()).isEqualTo("No significant change");
        assertThat(series().inWords())
                .contains("trial limits")
                .endsWith("The definition changed in January 2006; nothing before is compared with what followed.");
    }

    @Test
    void namesWhatItCounts() {
        counted(1).observed("X", Place.LONDON, "2005-01", 1, YEAR);

        assertThat(drawn().counted()).isEqualTo("tests");
    }

    @Test
    void goesOnWhereTheDefinitionIsOtherwiseAndBreaksNothing() {
        counted(2).observed("X", Place.LONDON, "2005-01", 1, YEAR).observed("X", Place.LONDON, "2006-01", 2, QUARTER);

        assertThat(drawn().months()).noneMatch(Month::breaks);
        assertThat(series().verdict().isChange()).isTrue();
    }

    @Test
    void seesABreakThatNoFigureWasMadeBy() {
        counted(3, 2)
                .observed("X", Place.LONDON, "2005-01", 1, YEAR)
                .observed("X", Place.LONDON, "2006-01", 3, QUARTER);

        assertThat(drawn().months()).filteredOn(Month::breaks).hasSize(1);
    }

    @Test
    void hasNoLimitsWhereEventsAreRareAndSaysWhy() {
        counted(1).observed("X", Place.LONDON, "2005-01", 1, 1, 0, 2, 1, 3, 0, 1, 2, 0, 1, 1, 2, 0, 9, 1);

        assertThat(drawn().limited()).isFalse();
        assertThat(drawn().data().headers()).containsExactly("Month", "Value");
        assertThat(drawn().months())
                .allMatch(m -> m.point().stream().allMatch(p -> p.variation() == Variation.COMMON_CAUSE));
        assertThat(series().verdict().headline()).isEqualTo("No verdict");
        assertThat(series().inWords()).contains("too few for limits that mean anything");
        assertThat(series().figure().alternative()).doesNotContain("Mean", "limits 0");
    }

    @Test
    void callsAShareUnderFiveNoRareCount() {
        facts.indicator("X", MeasureUnit.PERCENT, Kind.SHARE, 1)
                .observed("X", Place.LONDON, "2005-01", 1, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 3);

        assertThat(drawn().limited()).isTrue();
        assertThat(series().verdict().headline()).isEqualTo("No significant change");
    }

    @Test
    void saysThatThereAreNoFiguresAndNotThatThereAreFew() {
        counted(1);

        assertThat(series().inWords()).contains("There are no figures.").doesNotContain("0.0");
    }

    @Test
    void saysWhetherTheTargetWillBeHitWhereMonthsDoNotAddUpToIt() {
        facts.indicator("X", Kind.STOCK, Quantity.exactly(100, MeasureUnit.PERSONS), "", 1)
                .observed("X", Place.LONDON, "2005-04", 1, YEAR);

        assertThat(series().inWords()).contains("the target will be hit or missed by chance");
        assertThat(drawn().target()).contains(100.0);
        assertThat(series().figure().alternative()).endsWith(" Target 100.");
    }

    @Test
    void holdsNoBoroughToTheTargetOfLondonForPeople() {
        facts.indicator("X", Kind.STOCK, Quantity.exactly(1000, MeasureUnit.PERSONS), "", 1)
                .observed("X", HACKNEY, "2005-04", 1, YEAR);

        assertThat(inHackney().inWords()).doesNotContain("target");
    }

    @Test
    void holdsABoroughToAShareThatIsTheSameForEverybody() {
        facts.indicator("X", Kind.SHARE, Quantity.exactly(100, MeasureUnit.PERCENT), "", 1)
                .observed("X", HACKNEY, "2005-04", 1, YEAR);

        assertThat(inHackney().inWords()).contains("the target will be hit or missed by chance");
    }

    @Test
    void saysNothingOfAYearsTargetByTheMonth() {
        facts.indicator("X", Kind.COUNT, Quantity.exactly(1200, MeasureUnit.TESTS), "", 1)
                .observed("X", Place.LONDON, "2005-04", 1, YEAR);

        assertThat(series().inWords()).doesNotContain("target");
    }

    @Test
    void countsTheFiguresOnOneSideOfTheMean() {
        facts.indicator("X", MeasureUnit.TESTS, Kind.COUNT, 1)
                .observed("X", Place.LONDON, "2004-08", 1, 110, 90, 110, 90, 110, 90, 110, 90, 110, 90, 110, 90)
                .observed("X", Place.LONDON, "2005-08", 1, 96, 97, 96, 97, 96, 97, 96, 97);

        assertThat(series().inWords())
                .isEqualTo("March 2006: 97 tests, the last of 9 in a row below the mean of 98.6.");
    }

    @Test
    void countsTheFiguresOfATrend() {
        counted(1)
                .observed("X", Place.LONDON, "2004-08", 1, 130, 70, 130, 70, 130, 70, 130, 70, 130, 70, 130, 90)
                .observed("X", Place.LONDON, "2005-08", 1, 91, 92, 93, 94, 95, 96, 97, 98);

        assertThat(series().inWords()).contains("98 tests, the last of 9 rising in a row.");
    }

    @Test
    void saysWhichWayAChangeWentWhereNeitherIsBetter() {
        counted(1).observed("X", Place.LONDON, "2005-03", 1, YEAR).observed("X", Place.LONDON, "2006-03", 1, 40);

        assertThat(MonthlySeries.counted(
                                "Seizures",
                                Improvement.NEITHER,
                                facts.frozen().threeYears(),
                                month -> facts.frozen().quantity("X", Place.LONDON, month),
                                month -> "")
                        .verdict()
                        .headline())
                .isEqualTo("A significant fall");
    }

    @Test
    void saysOfTheLastCompleteMonthHowManyItHad() {
        counted(1)
                .observed("X", Place.LONDON, "2005-03", 1, YEAR)
                .observed("X", Place.LONDON, "2006-03", Quantity.atLeast(40, MeasureUnit.TESTS), 1);

        assertThat(series().inWords())
                .startsWith("March 2006: at least 40 tests. Last complete month, February 2006: 100 tests, within");
        assertThat(series().statement().get(2).print()).startsWith("At least 40 tests. Last complete month");
    }

    @Test
    void callsLimitsOfFewerThanTwelveFiguresTrialLimits() {
        counted(1).observed("X", Place.LONDON, "2005-05", 1, 100, 104, 98, 101, 99, 103, 97, 102, 100, 101, 99);

        assertThat(series().inWords()).contains("trial limits");
        assertThat(drawn().trial()).isTrue();
    }
}
