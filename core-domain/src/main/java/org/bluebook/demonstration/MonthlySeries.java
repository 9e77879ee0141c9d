package org.bluebook.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluebook.calendar.Period;
import org.bluebook.indicators.Indicator;
import org.bluebook.indicators.Indicators;
import org.bluebook.indicators.Observations;
import org.bluebook.indicators.Reading;
import org.bluebook.indicators.Status;
import org.bluebook.measures.Quantity;
import org.bluebook.places.Places;

/** Records the synthetic monthly returns of London and its boroughs, revisions and missing ones included. */
@ApplicationScoped
class MonthlySeries {
    private static final YearMonth STILL_PROVISIONAL = YearMonth.of(2006, 2);

    @Inject
    Indicators indicators;

    @Inject
    Observations observations;

    @Inject
    Places places;

    int load() {
        var returns = new Returns(areas(places)).all();
        var codes = new PlaceCodes(places);
        var measured = measured();
        var recorded = new HashSet<String>();
        for (MonthlyReturn r : returns) {
            testsOnArrestFrom(r.month(), measured);
            record(r, measured.get(r.series()), codes.of(r.place()), recorded);
        }
        return returns.size();
    }

    static List<Area> areas(Places places) {
        return places.londonBoroughs().stream().map(Area::of).toList();
    }

    private void record(MonthlyReturn r, Indicator indicator, String place, Set<String> recorded) {
        var period = Period.month(r.month());
        if (recorded.add(indicator.code() + place + period)) {
            observations.recordFirst(indicator, place, period, reading(r, indicator), StatedFacts.ANALYST, r.at());
        } else {
            observations.revise(indicator, place, period, reading(r, indicator), r.why(), StatedFacts.ANALYST, r.at());
        }
    }

    private static Reading reading(MonthlyReturn r, Indicator indicator) {
        var why = r.revised() || r.why().isEmpty() ? null : r.why();
        return new Reading(quantity(r, indicator), why, null, status(r), Reading.SYNTHETIC);
    }

    private static Quantity quantity(MonthlyReturn r, Indicator indicator) {
        if (r.value().isEmpty()) {
            return Quantity.notInSource(indicator.unit());
        }
        return r.lowerBound()
                ? Quantity.atLeast(r.value().getAsInt(), indicator.unit())
                : Quantity.exactly(r.value().getAsInt(), indicator.unit());
    }

    private static Status status(MonthlyReturn r) {
        if (r.revised()) {
            return Status.REVISED;
        }
        return r.month().isBefore(STILL_PROVISIONAL) ? Status.FINAL : Status.PROVISIONAL;
    }

    /** The two counts of tests change their definition in the month in which the tests did. */
    private static void testsOnArrestFrom(YearMonth month, Map<Series, Indicator> measured) {
        if (month.equals(Series.TESTS_ON_ARREST) && version(measured.get(Series.DIP_TESTS)) == 1) {
            redefine(measured.get(Series.DIP_TESTS), "Drug tests made on arrest for a trigger offence.");
            redefine(
                    measured.get(Series.DIP_POS),
                    "Drug tests on arrest for a trigger offence that showed cocaine or opiates.");
        }
    }

    private static int version(Indicator indicator) {
        return indicator.definition().orElseThrow().version();
    }

    private static void redefine(Indicator indicator, String wording) {
        indicator.redefine(
                wording,
                Series.TESTS_ON_ARREST.atDay(1),
                true,
                "Tests follow arrest instead of charge since the Drugs Act 2005; the month of the change is demonstration data.");
    }

    private Map<Series, Indicator> measured() {
        var measured = new EnumMap<Series, Indicator>(Series.class);
        for (Series series : Series.values()) {
            measured.put(series, indicators.findById(series.code));
        }
        return measured;
    }
}
