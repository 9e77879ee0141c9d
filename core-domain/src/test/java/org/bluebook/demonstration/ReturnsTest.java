package org.bluebook.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    private final List<MonthlyReturn> all = new Returns(Boroughs.all()).all();

    @Test
    void coverEveryMonthAndEveryPlaceInEverySeries() {
        var cells = new HashSet<String>();

        all.forEach(r -> cells.add(r.series() + r.place() + r.month()));

        assertThat(cells).hasSize(36 * 33 * Series.values().length);
    }

    @Test
    void giveLondonTheSumOfItsBoroughs() {
        var sums = new HashMap<String, Integer>();

        latest().forEach((cell, r) -> sums.merge(
                r.series() + " " + r.month(),
                r.place().equals(MonthlyReturn.LONDON)
                        ? -r.value().orElseThrow()
                        : r.value().orElse(0),
                Integer::sum));

        assertThat(sums.values()).containsOnly(0);
    }

    @Test
    void giveLondonALowerBoundWhereABoroughIsMissing() {
        var incomplete = new HashSet<String>();
        all.stream().filter(r -> r.value().isEmpty()).forEach(r -> incomplete.add(r.series() + " " + r.month()));

        var london = all.stream().filter(r -> r.place().equals(MonthlyReturn.LONDON));

        assertThat(incomplete).hasSize(7);
        assertThat(london).allMatch(r -> r.lowerBound() == incomplete.contains(r.series() + " " + r.month()));
    }

    @Test
    void neverCountMoreInAPartThanInItsWhole() {
        var latest = latest();

        var parts = latest.values().stream()
                .filter(r -> r.series().whole.isPresent() && r.value().isPresent())
                .filter(r -> !r.lowerBound());

        assertThat(parts)
                .allMatch(r -> r.value().getAsInt()
                        <= latest.get(key(r.series().whole.orElseThrow(), r.place(), r.month()))
                                .value()
                                .orElseThrow());
    }

    @Test
    void reviseFebruaryInMarchWithAReason() {
        var revisions = all.subList(36 * 33 * Series.values().length, all.size());

        assertThat(revisions)
                .hasSize(6)
                .allMatch(
                        r -> r.month().equals(YearMonth.of(2006, 2)) && !r.why().isEmpty());
        assertThat(revisions).allMatch(r -> r.at().toString().startsWith("2006-03-27"));
    }

    @Test
    void areTheSameInEveryLanguageAndTimeZone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

            assertThat(new Returns(Boroughs.all()).all()).isEqualTo(all);
            assertThat(MappedNetwork.all())
                    .last()
                    .extracting(MappedNetwork::reference)
                    .isEqualTo("CN-151");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Map<String, MonthlyReturn> latest() {
        var latest = new HashMap<String, MonthlyReturn>();
        all.forEach(r -> latest.put(key(r.series(), r.place(), r.month()), r));
        return latest;
    }

    private static String key(Series series, String place, YearMonth month) {
        return series + " " + place + " " + month;
    }
}
